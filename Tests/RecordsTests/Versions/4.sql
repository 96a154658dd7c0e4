-- A record of schema version 4 (2026-11 evaluation): version 3's, with an answer, two invitations, a
-- planned value and a frozen report, whose files are cut to 60 bytes.
-- Written by the sqlite3 shell (.dump) from a record that the program made; never edited afterwards.
PRAGMA application_id = 1434088545;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('2026-11 first record');
INSERT INTO grdb_migrations VALUES('2026-11 lexicon');
INSERT INTO grdb_migrations VALUES('2026-11 life of a round');
INSERT INTO grdb_migrations VALUES('2026-11 evaluation');
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('created','2026-11-22T19:28:41.563Z');
INSERT INTO setting VALUES('productVersion','0.2.0');
INSERT INTO setting VALUES('recordID','a6b9ce267307d70527274124cdf20e88');
CREATE TABLE round (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE
    CONSTRAINT "missing-value" CHECK (length(trim(name)) > 0),
  state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN
    ('draft', 'open', 'screening', 'matching', 'running', 'closing', 'closed')),
  stateReason TEXT,
  allowsReciprocal INTEGER NOT NULL
    CONSTRAINT "bad-value" CHECK (allowsReciprocal IN (0, 1)),
  createdAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (createdAt IS strftime('%Y-%m-%dT%H:%M:%fZ', createdAt, '+0 days'))
, chosenRun TEXT REFERENCES matchRun (id)) STRICT;
INSERT INTO round VALUES(1,'2026','running',NULL,0,'2026-11-22T19:28:41.920Z','R1');
CREATE TABLE organisation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'O' || number),
  name TEXT NOT NULL,
  foldedName TEXT NOT NULL UNIQUE
    CONSTRAINT "missing-value" CHECK (length(foldedName) > 0)
) STRICT;
INSERT INTO organisation VALUES(1,'O1','Haitz','haitz');
INSERT INTO organisation VALUES(2,'O2','Mendi','mendi');
INSERT INTO organisation VALUES(3,'O3','Ibai','ibai');
INSERT INTO organisation VALUES(4,'O4','Harri','harri');
CREATE TABLE person (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'H' || number),
  organisation TEXT REFERENCES organisation (id),
  name TEXT NOT NULL,
  identity TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(identity) > 0),
  email TEXT
) STRICT;
INSERT INTO person VALUES(1,'H1','O1','Ane Etxeberria','aneetxeberria','ane@haitz.example.org');
INSERT INTO person VALUES(2,'H2','O2','Jon Lasa','jonlasa','jon@mendi.example.org');
INSERT INTO person VALUES(3,'H3','O3','Luis Otero','luisotero','luis@ibai.example.org');
INSERT INTO person VALUES(4,'H4','O4','Leo Ruiz','leoruiz','leo@harri.example.org');
CREATE TABLE application (
  round TEXT NOT NULL REFERENCES round (name),
  side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  id TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(id)) > 0),
  state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN
    ('received', 'eligible', 'rejected', 'waitlisted', 'withdrawn')),
  stateReason TEXT,
  person TEXT REFERENCES person (id),
  organisation TEXT REFERENCES organisation (id),
  personName TEXT NOT NULL,
  organisationName TEXT NOT NULL,
  email TEXT,
  territory TEXT CONSTRAINT "bad-value" CHECK (territory IN ('Araba', 'Bizkaia', 'Gipuzkoa')),
  mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online', 'either')),
  capacity INTEGER CONSTRAINT "bad-value" CHECK (capacity BETWEEN 0 AND 100),
  about TEXT NOT NULL,
  receivedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (receivedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', receivedAt, '+0 days')),
  changedAt TEXT CONSTRAINT "bad-value"
      CHECK (changedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', changedAt, '+0 days')), carriedFrom TEXT REFERENCES round (name),
  PRIMARY KEY (round, side, id),
  CONSTRAINT "missing-value" CHECK ((side = 'mentor') = (capacity IS NOT NULL)),
  CONSTRAINT "reason-needed"
    CHECK (state <> 'rejected' OR length(trim(ifnull(stateReason, ''))) > 0)
) STRICT;
INSERT INTO application VALUES('2026','mentor','M1','eligible',NULL,'H1','O1','Ane Etxeberria','Haitz','ane@haitz.example.org','Bizkaia','either',2,'','2026-11-22T19:28:42.251Z',NULL,NULL);
INSERT INTO application VALUES('2026','mentor','M2','eligible',NULL,'H2','O2','Jon Lasa','Mendi','jon@mendi.example.org','Gipuzkoa','in-person',2,'Diru-laguntzak zuritzen ditut duela urte asko.','2026-11-22T19:28:42.251Z',NULL,NULL);
INSERT INTO application VALUES('2026','organisation','E1','eligible',NULL,'H3','O3','Luis Otero','Ibai','luis@ibai.example.org','Bizkaia','either',NULL,'','2026-11-22T19:28:42.595Z',NULL,NULL);
INSERT INTO application VALUES('2026','organisation','E2','eligible',NULL,'H4','O4','Leo Ruiz','Harri','leo@harri.example.org','Araba','online',NULL,'','2026-11-22T19:28:42.595Z',NULL,NULL);
CREATE TABLE applicationLanguage (
  round TEXT NOT NULL,
  side TEXT NOT NULL,
  application TEXT NOT NULL,
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  language TEXT NOT NULL CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en', 'fr')),
  PRIMARY KEY (round, side, application, position),
  FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
    ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO applicationLanguage VALUES('2026','mentor','M1',0,'eu');
INSERT INTO applicationLanguage VALUES('2026','mentor','M1',1,'es');
INSERT INTO applicationLanguage VALUES('2026','mentor','M2',0,'eu');
INSERT INTO applicationLanguage VALUES('2026','organisation','E1',0,'es');
INSERT INTO applicationLanguage VALUES('2026','organisation','E2',0,'eu');
CREATE TABLE applicationField (
  round TEXT NOT NULL,
  side TEXT NOT NULL,
  application TEXT NOT NULL,
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  concept TEXT NOT NULL,
  PRIMARY KEY (round, side, application, position),
  FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
    ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO applicationField VALUES('2026','mentor','M1',0,'field-community');
INSERT INTO applicationField VALUES('2026','organisation','E1',0,'field-community');
CREATE TABLE need (
  round TEXT NOT NULL,
  side TEXT NOT NULL,
  application TEXT NOT NULL,
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  concept TEXT NOT NULL,
  priority INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (priority BETWEEN 1 AND 5),
  levelNow INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (levelNow BETWEEN 1 AND 4),
  levelWanted INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (levelWanted BETWEEN 1 AND 4),
  CONSTRAINT "bad-value" CHECK (side = 'organisation'),
  UNIQUE (round, side, application, concept),
  PRIMARY KEY (round, side, application, position),
  FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
    ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO need VALUES('2026','organisation','E1',0,'need-fundraising',5,1,3);
INSERT INTO need VALUES('2026','organisation','E1',1,'need-equality',3,2,3);
INSERT INTO need VALUES('2026','organisation','E2',0,'need-accounting',3,1,3);
CREATE TABLE expertise (
  round TEXT NOT NULL,
  side TEXT NOT NULL,
  application TEXT NOT NULL,
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  concept TEXT NOT NULL,
  level INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (level BETWEEN 0 AND 4),
  CONSTRAINT "bad-value" CHECK (side = 'mentor'),
  UNIQUE (round, side, application, concept),
  PRIMARY KEY (round, side, application, position),
  FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
    ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO expertise VALUES('2026','mentor','M1',0,'need-fundraising',2);
INSERT INTO expertise VALUES('2026','mentor','M1',1,'need-leadership',4);
CREATE TABLE preference (
  round TEXT NOT NULL,
  mentor TEXT NOT NULL,
  organisation TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN ('wish', 'avoid', 'must', 'ban')),
  statedBy TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (statedBy IN ('mentor', 'organisation', 'coordinator')),
  reason TEXT,
  actor TEXT NOT NULL,
  at TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
  mentorSide TEXT NOT NULL GENERATED ALWAYS AS ('mentor') VIRTUAL,
  organisationSide TEXT NOT NULL GENERATED ALWAYS AS ('organisation') VIRTUAL,
  PRIMARY KEY (round, mentor, organisation, kind, statedBy),
  FOREIGN KEY (round, mentorSide, mentor) REFERENCES application (round, side, id),
  FOREIGN KEY (round, organisationSide, organisation) REFERENCES application (round, side, id),
  CONSTRAINT "coordinator-decides"
    CHECK (kind NOT IN ('must', 'ban') OR statedBy = 'coordinator')
) STRICT;
INSERT INTO preference VALUES('2026','M1','E2','ban','coordinator','Iaz','maite','2026-11-22T19:28:43.457Z');
CREATE TABLE matchRun (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'R' || number),
  round TEXT NOT NULL REFERENCES round (name),
  createdBy TEXT NOT NULL,
  createdAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (createdAt IS strftime('%Y-%m-%dT%H:%M:%fZ', createdAt, '+0 days')),
  inputDigest TEXT NOT NULL,
  rules TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(rules)),
  thesaurusVersion TEXT NOT NULL,
  modelVersion TEXT NOT NULL,
  solver TEXT NOT NULL,
  seed INTEGER NOT NULL,
  served INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (served >= 0),
  totalMicro INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (totalMicro >= 0),
  worstMicro INTEGER CONSTRAINT "bad-value" CHECK (worstMicro BETWEEN 0 AND 1000000),
  document TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(document)),
  certificate TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(certificate)), denseReadings TEXT
  CONSTRAINT "bad-value" CHECK (denseReadings IS NULL OR json_valid(denseReadings)), scene TEXT
  CONSTRAINT "bad-value" CHECK (scene IS NULL OR json_valid(scene)),
  CONSTRAINT "bad-value" CHECK ((served = 0) = (worstMicro IS NULL))
) STRICT;
INSERT INTO matchRun VALUES(1,'R1','2026','maite','2026-11-22T19:28:44.081Z','044555f076ca756ea223cc474ad3604b3e528bc8545261c0787c2c7bb45f68a6','{"minimumFit":0,"preferences":[],"relations":{"broaderOrNarrower":0.7,"sibling":0.4},"require":{"commonLanguage":true,"compatibleMode":true,"reachableTerritory":true},"textShare":0.3,"weights":{"field":0.15,"needs":0.55,"practicalities":0.12,"wishes":0.08}}','2026-11-22.2','b38bfc4634b95516','0.2.0 shortest augmenting paths',0,1,755785,755785,'{"certificate":{"method":"shortest augmenting paths","verified":true},"objective":{"served":1,"total":0.755785,"worst":0.755785},"pairings":[{"because":[{"expertise":"need-fundraising","need":"need-fundraising","share":0.343965},{"expertise":"need-leadership","need":"need-equality","share":0.082551},{"part":"field","share":0.182927},{"part":"practicalities","share":0.146342}],"fit":0.755785,"mentor":"M1","mentorName":"","missing":[],"need":"E1","organisation":"","parts":[{"name":"needs","value":0.635897,"weight":0.6707317073170732},{"name":"field","value":1,"weight":0.18292682926829268},{"name":"practicalities","value":1,"weight":0.14634146341463414}],"uncovered":[]}],"recruit":[{"concept":"need-accounting","mentors":0,"organisations":1,"places":0,"shortfall":1},{"concept":"need-equality","mentors":0,"organisations":1,"places":0,"shortfall":1}],"spare":[{"mentor":"M1","mentorName":"","places":1},{"mentor":"M2","mentorName":"","places":2}],"unclear":[],"unmatched":[{"detail":{"blocked":{"banned":1,"incompatible-mode":1}},"need":"E2","organisation":"","reasons":["no-eligible-mentor"]}]}',replace('{\n  "format": "uztartu-certificate",\n  "version": 1,\n  "rows": 2,\n  "columns": 2,\n  "rowNames": ["E1","E2"],\n  "columnNames": ["M1","M2"],\n  "rowDemand": [1,1],\n  "columnMinimum": [0,0],\n  "columnCapacity": [2,2],\n  "service": "most",\n  "objective": "total",\n  "sense": "minimize",\n  "scale": 1000000,\n  "costs": {"dense": [\n    [244215,null],\n    [null,null]\n  ]},\n  "pairs": [[0,0]],\n  "unserved": [0,1],\n  "totalCost": 244215,\n  "rowPotential": [244215,488431],\n  "columnPotential": [0,0],\n  "unservedPenalty": 488431,\n  "costLimit": null,\n  "worstProof": null,\n  "provenByPotentials": true,\n  "checksum": "b8d5ba7cfd67e0dd"\n}\n','\n',char(10)),NULL,'{"held":[],"keepsMirrorsApart":true,"mentors":["M1","M2"],"needs":["E1","E2"],"preferences":[["M1","E2","ban"]]}');
CREATE TABLE pairing (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'P' || number),
  round TEXT NOT NULL REFERENCES round (name),
  matchRun TEXT REFERENCES matchRun (id),
  mentor TEXT NOT NULL,
  organisation TEXT NOT NULL,
  state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN (
    'proposed', 'accepted', 'active', 'paused',
    'declined', 'expired', 'withdrawn', 'completed', 'ended_early')),
  proposedBy TEXT NOT NULL,
  proposedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (proposedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', proposedAt, '+0 days')),
  sentAt TEXT CONSTRAINT "bad-value"
      CHECK (sentAt IS strftime('%Y-%m-%dT%H:%M:%fZ', sentAt, '+0 days')),
  deadlineDay TEXT CONSTRAINT "bad-value" CHECK (deadlineDay IS date(deadlineDay, '+0 days')),
  predictedFitMicro INTEGER NOT NULL
    CONSTRAINT "bad-value" CHECK (predictedFitMicro BETWEEN 0 AND 1000000),
  isManual INTEGER NOT NULL DEFAULT 0 CONSTRAINT "bad-value" CHECK (isManual IN (0, 1)),
  manualReason TEXT,
  replaces TEXT REFERENCES pairing (id),
  endedAt TEXT CONSTRAINT "bad-value"
      CHECK (endedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', endedAt, '+0 days')),
  endReason TEXT CONSTRAINT "bad-value" CHECK (endReason IN (
    'mentor_circumstances', 'organisation_circumstances', 'mentor_dissatisfied',
    'organisation_dissatisfied', 'faded_out', 'mentor_dropped', 'organisation_dropped',
    'safety_or_misconduct', 'external', 'other')),
  endText TEXT,
  mentorSide TEXT NOT NULL GENERATED ALWAYS AS ('mentor') VIRTUAL,
  organisationSide TEXT NOT NULL GENERATED ALWAYS AS ('organisation') VIRTUAL, startedAt TEXT CONSTRAINT "bad-value"
      CHECK (startedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', startedAt, '+0 days')), endDay TEXT CONSTRAINT "bad-value" CHECK (endDay IS date(endDay, '+0 days')), endedBySide TEXT CONSTRAINT "bad-value"
  CHECK (endedBySide IN ('mentor', 'organisation', 'coordinator')), aheadOfPlan INTEGER NOT NULL DEFAULT 0
  CONSTRAINT "bad-value" CHECK (aheadOfPlan = (state = 'completed' AND aheadOfPlan <> 0)), sentVersion INTEGER
  CONSTRAINT "bad-value" CHECK (sentVersion IS NULL OR sentVersion >= 1),
  FOREIGN KEY (round, mentorSide, mentor) REFERENCES application (round, side, id),
  FOREIGN KEY (round, organisationSide, organisation) REFERENCES application (round, side, id),
  CONSTRAINT "missing-value" CHECK ((sentAt IS NULL) = (deadlineDay IS NULL)),
  CONSTRAINT "bad-value" CHECK (isManual = 1 OR matchRun IS NOT NULL),
  CONSTRAINT "reason-needed"
    CHECK (isManual = 0 OR length(trim(ifnull(manualReason, ''))) > 0),
  CONSTRAINT "missing-value" CHECK ((endedAt IS NOT NULL)
    = (state IN ('declined', 'expired', 'withdrawn', 'completed', 'ended_early'))),
  CONSTRAINT "bad-value" CHECK (endedAt >= proposedAt),
  CONSTRAINT "reason-needed" CHECK (state <> 'ended_early' OR endReason IS NOT NULL),
  CONSTRAINT "text-needed"
    CHECK (endReason IS NOT 'other' OR length(trim(ifnull(endText, ''))) > 0)
) STRICT;
INSERT INTO pairing VALUES(1,'P1','2026','R1','M1','E1','active','maite','2026-11-22T19:28:44.081Z','2026-11-22T19:28:44.690Z','2099-01-01',755785,0,NULL,NULL,NULL,NULL,NULL,'2026-11-22T19:28:46.327Z',NULL,NULL,0,1);
CREATE TABLE response (
  pairing TEXT NOT NULL REFERENCES pairing (id),
  side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  answer TEXT NOT NULL CONSTRAINT "bad-value" CHECK (answer IN ('pending', 'yes', 'no')),
  reason TEXT CONSTRAINT "bad-value" CHECK (reason IN (
    'no_time', 'expertise_mismatch', 'conflict_of_interest', 'already_know_each_other',
    'logistics', 'need_changed', 'other')),
  text TEXT,
  actor TEXT,
  at TEXT CONSTRAINT "bad-value"
      CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
  PRIMARY KEY (pairing, side),
  CONSTRAINT "bad-value" CHECK (answer = 'no' OR (reason IS NULL AND text IS NULL)),
  CONSTRAINT "missing-value" CHECK ((answer = 'pending') = (actor IS NULL)
    AND (answer = 'pending') = (at IS NULL)),
  CONSTRAINT "text-needed"
    CHECK (reason IS NOT 'other' OR length(trim(ifnull(text, ''))) > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO response VALUES('P1','mentor','yes',NULL,NULL,'maite','2026-11-22T19:28:45.273Z');
INSERT INTO response VALUES('P1','organisation','yes',NULL,NULL,'maite','2026-11-22T19:28:45.525Z');
CREATE TABLE auditEntry (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
  actor TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(actor)) > 0),
  action TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (action <> '' AND action NOT GLOB '*[^a-z-]*'),
  entity TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (entity <> '' AND entity NOT GLOB '*[^A-Za-z]*'),
  entityID TEXT NOT NULL,
  fields TEXT NOT NULL CONSTRAINT "bad-value" CHECK (fields NOT GLOB '*[^A-Za-z,]*'),
  previousDigest TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(previousDigest) = 64 AND previousDigest NOT GLOB '*[^0-9a-f]*'),
  digest TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*')
) STRICT;
INSERT INTO auditEntry VALUES(1,'2026-11-22T19:28:41.563Z','maite','create','record','record','created,productVersion','0000000000000000000000000000000000000000000000000000000000000000','71607040560549fd0669ca986d15243b5dcc21b1d0a1955d59630eed792268d5');
INSERT INTO auditEntry VALUES(2,'2026-11-22T19:28:41.920Z','maite','create','round','2026','name,state,allowsReciprocal','71607040560549fd0669ca986d15243b5dcc21b1d0a1955d59630eed792268d5','c2a1d22c61faf56b732c25d47766f90534a3fd163925ddbfa60cbdecf4495149');
INSERT INTO auditEntry VALUES(3,'2026-11-22T19:28:41.920Z','maite','move','round','2026','state,stateReason','c2a1d22c61faf56b732c25d47766f90534a3fd163925ddbfa60cbdecf4495149','6edae4375798b0816276e3b49516d921d9303a8dc263b80023f1945d0df8f25a');
INSERT INTO auditEntry VALUES(4,'2026-11-22T19:28:42.251Z','maite','add','application','2026/mentor/M1','','6edae4375798b0816276e3b49516d921d9303a8dc263b80023f1945d0df8f25a','b5fe87ec141fdabb5560493655c908379b0efe51c3ca44d63b586fdde5527ca0');
INSERT INTO auditEntry VALUES(5,'2026-11-22T19:28:42.251Z','maite','add','application','2026/mentor/M2','','b5fe87ec141fdabb5560493655c908379b0efe51c3ca44d63b586fdde5527ca0','bcdcfbbc57b4b9474f7192152b957df7cbf4c57a3c1b8d657087f17962597c67');
INSERT INTO auditEntry VALUES(6,'2026-11-22T19:28:42.595Z','maite','add','application','2026/organisation/E1','','bcdcfbbc57b4b9474f7192152b957df7cbf4c57a3c1b8d657087f17962597c67','aaa24cd76c9333ce2b48ed7717f30ceb4c88b5e0489a92019afc4666965c5d42');
INSERT INTO auditEntry VALUES(7,'2026-11-22T19:28:42.595Z','maite','add','application','2026/organisation/E2','','aaa24cd76c9333ce2b48ed7717f30ceb4c88b5e0489a92019afc4666965c5d42','957036bd512cc1ffa62b4a3c2117e409f23d5b81b25f7083b2f694278cc3724e');
INSERT INTO auditEntry VALUES(8,'2026-11-22T19:28:42.804Z','maite','move','round','2026','state,stateReason','957036bd512cc1ffa62b4a3c2117e409f23d5b81b25f7083b2f694278cc3724e','aa69072aea1212fb85d7372dcf9c7d11a5b22948c2bfd73ae6469edc1aa6de4e');
INSERT INTO auditEntry VALUES(9,'2026-11-22T19:28:42.804Z','maite','decide','application','2026/mentor/M1','state,stateReason','aa69072aea1212fb85d7372dcf9c7d11a5b22948c2bfd73ae6469edc1aa6de4e','12a598b7af8849f2f2b9e42e766b69be9ebccf304bffc1e0d39c015aa7f84e73');
INSERT INTO auditEntry VALUES(10,'2026-11-22T19:28:42.804Z','maite','decide','application','2026/mentor/M2','state,stateReason','12a598b7af8849f2f2b9e42e766b69be9ebccf304bffc1e0d39c015aa7f84e73','c498e90eb30e46696d690ec930afacb3b2699bf5fc428e166c0142ef0d76833d');
INSERT INTO auditEntry VALUES(11,'2026-11-22T19:28:42.804Z','maite','decide','application','2026/organisation/E1','state,stateReason','c498e90eb30e46696d690ec930afacb3b2699bf5fc428e166c0142ef0d76833d','ab304abe80a1096803c48402fa865a28fb1f7ab8ab5630db72c80d89ae6ca457');
INSERT INTO auditEntry VALUES(12,'2026-11-22T19:28:42.804Z','maite','decide','application','2026/organisation/E2','state,stateReason','ab304abe80a1096803c48402fa865a28fb1f7ab8ab5630db72c80d89ae6ca457','6941222ae7b8cf38c87d23706f2f88527be655710d05432177f8ec2e45871f7c');
INSERT INTO auditEntry VALUES(13,'2026-11-22T19:28:43.457Z','maite','state','preference','2026/M1–E2','ban','6941222ae7b8cf38c87d23706f2f88527be655710d05432177f8ec2e45871f7c','0c5b7cb6b255f8b90fe516e730335338f8e3366e928d0155c8cdc7a19aee2e25');
INSERT INTO auditEntry VALUES(14,'2026-11-22T19:28:43.457Z','maite','create','manualChange','D1','ban','0c5b7cb6b255f8b90fe516e730335338f8e3366e928d0155c8cdc7a19aee2e25','52bf07eb13bd4b1696c80a5e0110f2e2c65c151473072bf6fcb7fb73e0126b5c');
INSERT INTO auditEntry VALUES(15,'2026-11-22T19:28:44.081Z','maite','move','round','2026','state,stateReason','52bf07eb13bd4b1696c80a5e0110f2e2c65c151473072bf6fcb7fb73e0126b5c','3a18d5f0b19bc5c9b3ac1329ce90e19f48bbca90e44de0b3f3f3983cc51e7827');
INSERT INTO auditEntry VALUES(16,'2026-11-22T19:28:44.081Z','maite','create','matchRun','R1','','3a18d5f0b19bc5c9b3ac1329ce90e19f48bbca90e44de0b3f3f3983cc51e7827','dae8c657151d1c0afeb2c098ea66a732f95c8aa862f1be24d2dd003f03c37c90');
INSERT INTO auditEntry VALUES(17,'2026-11-22T19:28:44.081Z','maite','propose','pairing','P1','state,predictedFitMicro','dae8c657151d1c0afeb2c098ea66a732f95c8aa862f1be24d2dd003f03c37c90','a2d0e1b88f22c258334badad5bf03e87c43de734eff3c25736b98e907e39ac59');
INSERT INTO auditEntry VALUES(18,'2026-11-22T19:28:44.081Z','maite','choose','matchRun','R1','chosenRun','a2d0e1b88f22c258334badad5bf03e87c43de734eff3c25736b98e907e39ac59','1e5441447bdfb36ede44438751cf595a7a39d9ebeaca15280e9d9a6c7b988102');
INSERT INTO auditEntry VALUES(19,'2026-11-22T19:28:44.690Z','maite','send','pairing','P1','sentAt,deadlineDay','1e5441447bdfb36ede44438751cf595a7a39d9ebeaca15280e9d9a6c7b988102','ef43d09d121a0ade348ab0e6c0d5cf457608eb67bb8829a6154f7ab72916a702');
INSERT INTO auditEntry VALUES(20,'2026-11-22T19:28:44.690Z','maite','send','sending','E1','version,deadlineDay','ef43d09d121a0ade348ab0e6c0d5cf457608eb67bb8829a6154f7ab72916a702','52e0ab6abfab66bbdcac20aec427a6d9228d0bddcb5f482edf7c5696674a2bae');
INSERT INTO auditEntry VALUES(21,'2026-11-22T19:28:44.690Z','maite','move','round','2026','state,stateReason','52e0ab6abfab66bbdcac20aec427a6d9228d0bddcb5f482edf7c5696674a2bae','f775fc4b14a5e5d4c8037cd9189bafad0cf9f14ef8a594cab4285e71c30ecb9f');
INSERT INTO auditEntry VALUES(22,'2026-11-22T19:28:45.273Z','maite','answer','response','P1/mentor','answer,reason,text','f775fc4b14a5e5d4c8037cd9189bafad0cf9f14ef8a594cab4285e71c30ecb9f','fce9aab8a76a548ee76892f8896f8d39fa2f4153b987c626a02d917218a88430');
INSERT INTO auditEntry VALUES(23,'2026-11-22T19:28:45.525Z','maite','answer','response','P1/organisation','answer,reason,text','fce9aab8a76a548ee76892f8896f8d39fa2f4153b987c626a02d917218a88430','841bb05d932c174bdcf56903425e84e6b219013f162a5d918ccfe1df123ca397');
INSERT INTO auditEntry VALUES(24,'2026-11-22T19:28:45.525Z','maite','accept','pairing','P1','state','841bb05d932c174bdcf56903425e84e6b219013f162a5d918ccfe1df123ca397','ca2f733592aeb7f55c4c9dae38be257c54382b48d0fdcb4c459011be79268c8a');
INSERT INTO auditEntry VALUES(25,'2026-11-22T19:28:45.862Z','maite','add','goal','G1','statement,weight,levels,baseline','ca2f733592aeb7f55c4c9dae38be257c54382b48d0fdcb4c459011be79268c8a','4bb743d460fbb6a5aaba1e7d43488d920dea4e2e72d4f521c72b990d9ceec6da');
INSERT INTO auditEntry VALUES(26,'2026-11-22T19:28:46.082Z','maite','add','agreement','P1/1','startDay,untilDay,sessions,confidentiality','4bb743d460fbb6a5aaba1e7d43488d920dea4e2e72d4f521c72b990d9ceec6da','99814964d4e2554b4018a6ef9eadf878242ded5cc49d364f1081226286232b3b');
INSERT INTO auditEntry VALUES(27,'2026-11-22T19:28:46.082Z','maite','sign','agreement','P1/1/mentor','side,person','99814964d4e2554b4018a6ef9eadf878242ded5cc49d364f1081226286232b3b','52dd3eef38e47939b2fbb9c21805da55e9c48aff0ebbd4b4626697ef8ea1b2be');
INSERT INTO auditEntry VALUES(28,'2026-11-22T19:28:46.327Z','maite','sign','agreement','P1/1/organisation','side,person','52dd3eef38e47939b2fbb9c21805da55e9c48aff0ebbd4b4626697ef8ea1b2be','4bf2fe726326176951396514645653119b6459803906960cccda7134d57a586a');
INSERT INTO auditEntry VALUES(29,'2026-11-22T19:28:46.327Z','maite','begin','pairing','P1','state,startedAt','4bf2fe726326176951396514645653119b6459803906960cccda7134d57a586a','add5586522a25b3ffa568ec689215d4ebfa3a7c6b9e6f888f8f5f433e31916b8');
INSERT INTO auditEntry VALUES(30,'2026-11-22T19:28:46.600Z','maite','log','session','S1','state,startsAt,lengthMinutes','add5586522a25b3ffa568ec689215d4ebfa3a7c6b9e6f888f8f5f433e31916b8','e086093f2202687778074ce8a7fa9c9e9ab5bceee7582ea0b743ff7149e01d49');
INSERT INTO auditEntry VALUES(31,'2026-11-22T19:28:46.800Z','maite','confirm','sessionStatement','S1/organisation','stance,reason','e086093f2202687778074ce8a7fa9c9e9ab5bceee7582ea0b743ff7149e01d49','008a1bde7821d46a49cc62ef3ef873f98d6c1e92ee24d74ef85e710daaff2612');
INSERT INTO auditEntry VALUES(32,'2026-11-22T19:28:47.169Z','maite','add','sessionAction','A1','text,owner,dueDay','008a1bde7821d46a49cc62ef3ef873f98d6c1e92ee24d74ef85e710daaff2612','0bd36e76fce4540bd3e8e15aefb9fcbaf44dc67c66c03e9598e2dd7c0f6320e4');
INSERT INTO auditEntry VALUES(33,'2026-11-22T19:28:47.411Z','maite','add','checkIn','K1','onDay,channel,light,summary,followUpDay','0bd36e76fce4540bd3e8e15aefb9fcbaf44dc67c66c03e9598e2dd7c0f6320e4','eb58e26fdc72c6de99ce3cc7843a6f873ba5ea3df621d2fc34cc78d5f79cba59');
INSERT INTO auditEntry VALUES(34,'2026-11-22T19:28:47.643Z','maite','write','privateNote','Z1','sealed','eb58e26fdc72c6de99ce3cc7843a6f873ba5ea3df621d2fc34cc78d5f79cba59','6e726a38c0aa310f397d1d6b5c8b0a7102656f0335cb553913400d4e63ed2e99');
INSERT INTO auditEntry VALUES(35,'2026-11-22T19:28:47.908Z','maite','grant','consent','C1','purpose,textVersion','6e726a38c0aa310f397d1d6b5c8b0a7102656f0335cb553913400d4e63ed2e99','bc57cb7d007693dcece8b64ff9a2e6195cb53492760c1a1f8bdfc179c526d238');
INSERT INTO auditEntry VALUES(36,'2026-11-22T19:28:48.132Z','maite','invite','user','U1','name,roles,person','bc57cb7d007693dcece8b64ff9a2e6195cb53492760c1a1f8bdfc179c526d238','13304c92682d9635e55dc3b9523b33f4b56b10ff4a1ad766e5d78897816b1838');
INSERT INTO auditEntry VALUES(37,'2026-11-22T19:28:48.132Z','maite','invite','user','U2','name,roles,person','13304c92682d9635e55dc3b9523b33f4b56b10ff4a1ad766e5d78897816b1838','13891f2c09c09c9db55adb1b9c4a8b76b55d8ff294321ba5783efe97be5017ed');
INSERT INTO auditEntry VALUES(38,'2026-11-22T22:32:15.433Z','jon','add','instrument','uztartu-relationship 1','document','13891f2c09c09c9db55adb1b9c4a8b76b55d8ff294321ba5783efe97be5017ed','13bf6d1b5467b8c6c0ea329642647545c3312f1de9b3b91f0a3b16450a0dbb43');
INSERT INTO auditEntry VALUES(39,'2026-11-22T22:32:15.433Z','jon','invite','surveyInvitation','V1','pairing,side,wave','13bf6d1b5467b8c6c0ea329642647545c3312f1de9b3b91f0a3b16450a0dbb43','26c12fc0f7b2c2df754e5d133665c868efdafbe3cb9cabc856eb7912ba988e37');
INSERT INTO auditEntry VALUES(40,'2026-11-22T22:32:15.433Z','jon','invite','surveyInvitation','V2','pairing,side,wave','26c12fc0f7b2c2df754e5d133665c868efdafbe3cb9cabc856eb7912ba988e37','27b4a9a12b6cce3e448b1d64790499a35fb1d50d9f9c83c345ca9100c5943b6d');
INSERT INTO auditEntry VALUES(41,'2026-11-22T22:32:18.721Z','jon','answer','surveyAnswer','uztartu-relationship 1/mid','items','27b4a9a12b6cce3e448b1d64790499a35fb1d50d9f9c83c345ca9100c5943b6d','704a53656040333d52ef9a959e62a30a65493d5b7f83ca9c3d2b5f225ef835de');
INSERT INTO auditEntry VALUES(42,'2026-11-22T22:32:21.588Z','jon','change','indicatorTarget','round 2026/served','valueMicro','704a53656040333d52ef9a959e62a30a65493d5b7f83ca9c3d2b5f225ef835de','0450340a15f3b52ad4a236ca758fa5dedb746cc873ab3acf786cc17fa204cf68');
INSERT INTO auditEntry VALUES(43,'2026-11-22T22:32:23.411Z','jon','issue','reportSnapshot','T1','model','0450340a15f3b52ad4a236ca758fa5dedb746cc873ab3acf786cc17fa204cf68','dd771dbbfc09bd1b49da39573785ffd2590314e5e97a86da1695e59752e93812');
CREATE TABLE auditHead (
  one INTEGER NOT NULL PRIMARY KEY CONSTRAINT "bad-value" CHECK (one = 1),
  seq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (seq >= 0),
  digest TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;
INSERT INTO auditHead VALUES(1,43,'dd771dbbfc09bd1b49da39573785ffd2590314e5e97a86da1695e59752e93812');
CREATE TABLE phrase (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'F' || number),
  concepts TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (concepts <> '' AND concepts NOT GLOB '*[^a-z0-9+-]*'),
  kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN ('need', 'expertise')),
  language TEXT NOT NULL CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en')),
  text TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(text)) > 0),
  addedBy TEXT NOT NULL,
  addedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (addedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', addedAt, '+0 days')),
  removedAt TEXT CONSTRAINT "bad-value"
      CHECK (removedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', removedAt, '+0 days'))
) STRICT;
CREATE TABLE lexicon (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'L' || number),
  version TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(version) = 16 AND version NOT GLOB '*[^0-9a-f]*'),
  baseVersion TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(baseVersion) = 16 AND baseVersion NOT GLOB '*[^0-9a-f]*'),
  phrases INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (phrases >= 0),
  changedRows INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (changedRows >= 0),
  learned BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(learned) > 0),
  trainedBy TEXT NOT NULL,
  trainedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (trainedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', trainedAt, '+0 days'))
) STRICT;
CREATE TABLE IF NOT EXISTS "session" (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'S' || number),
  pairing TEXT NOT NULL REFERENCES pairing (id),
  state TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (state IN ('planned', 'held', 'cancelled', 'no_show')),
  startsAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (startsAt IS strftime('%Y-%m-%dT%H:%M:%fZ', startsAt, '+0 days')),
  lengthMinutes INTEGER NOT NULL
    CONSTRAINT "session-length" CHECK (lengthMinutes BETWEEN 5 AND 480),
  mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online')),
  place TEXT,
  summary TEXT NOT NULL DEFAULT '',
  nextDay TEXT CONSTRAINT "bad-value" CHECK (nextDay IS date(nextDay, '+0 days')),
  otherAttendees INTEGER NOT NULL DEFAULT 0
    CONSTRAINT "bad-value" CHECK (otherAttendees BETWEEN 0 AND 500),
  revision INTEGER NOT NULL DEFAULT 0 CONSTRAINT "bad-value" CHECK (revision >= 0),
  factsRevision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT "bad-value" CHECK (factsRevision BETWEEN 0 AND revision),
  heldLoggedAt TEXT CONSTRAINT "bad-value"
      CHECK (heldLoggedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', heldLoggedAt, '+0 days')),
  changeReason TEXT,
  loggedBy TEXT NOT NULL,
  loggedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (loggedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', loggedAt, '+0 days')),
  CONSTRAINT "session-in-future"
    CHECK (state NOT IN ('held', 'no_show') OR startsAt <= loggedAt),
  CONSTRAINT "missing-value" CHECK ((state = 'held') = (heldLoggedAt IS NOT NULL))
) STRICT;
INSERT INTO session VALUES(1,'S1','P1','held','2026-11-22T09:00:00.000Z',60,NULL,NULL,'Lehena',NULL,0,0,0,'2026-11-22T19:28:46.600Z',NULL,'maite','2026-11-22T19:28:46.600Z');
CREATE TABLE sessionVersion (
  session TEXT NOT NULL REFERENCES session (id),
  revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
  state TEXT NOT NULL,
  startsAt TEXT NOT NULL,
  lengthMinutes INTEGER NOT NULL,
  mode TEXT,
  place TEXT,
  summary TEXT NOT NULL,
  nextDay TEXT,
  otherAttendees INTEGER NOT NULL,
  changeReason TEXT,
  loggedBy TEXT NOT NULL,
  loggedAt TEXT NOT NULL,
  PRIMARY KEY (session, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE sessionTopic (
  session TEXT NOT NULL REFERENCES session (id),
  revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  concept TEXT NOT NULL,
  PRIMARY KEY (session, revision, position),
  UNIQUE (session, revision, concept)
) STRICT, WITHOUT ROWID;
CREATE TABLE sessionAttendee (
  session TEXT NOT NULL REFERENCES session (id),
  revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (session, revision, position),
  UNIQUE (session, revision, person)
) STRICT, WITHOUT ROWID;
INSERT INTO sessionAttendee VALUES('S1',0,0,'H1');
INSERT INTO sessionAttendee VALUES('S1',0,1,'H3');
CREATE TABLE sessionStatement (
  session TEXT NOT NULL REFERENCES session (id),
  side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  stance TEXT NOT NULL CONSTRAINT "bad-value" CHECK (stance IN ('confirmed', 'disputed')),
  reason TEXT,
  revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
  actor TEXT NOT NULL,
  at TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
  settlement TEXT,
  settledBy TEXT,
  settledAt TEXT CONSTRAINT "bad-value"
      CHECK (settledAt IS strftime('%Y-%m-%dT%H:%M:%fZ', settledAt, '+0 days')),
  PRIMARY KEY (session, side, position),
  CONSTRAINT "reason-needed"
    CHECK (stance <> 'disputed' OR length(trim(ifnull(reason, ''))) > 0),
  CONSTRAINT "bad-value" CHECK (stance = 'disputed' OR settledAt IS NULL),
  CONSTRAINT "missing-value" CHECK ((settledBy IS NULL) = (settledAt IS NULL)),
  CONSTRAINT "reason-needed"
    CHECK (settledAt IS NULL OR length(trim(ifnull(settlement, ''))) > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO sessionStatement VALUES('S1','organisation',0,'confirmed',NULL,0,'maite','2026-11-22T19:28:46.800Z',NULL,NULL,NULL);
CREATE TABLE sessionAction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'A' || number),
  session TEXT NOT NULL REFERENCES session (id),
  text TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(text)) > 0),
  owner TEXT NOT NULL CONSTRAINT "bad-value" CHECK (owner IN ('mentor', 'organisation')),
  dueDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (dueDay IS date(dueDay, '+0 days')),
  addedBy TEXT NOT NULL,
  addedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (addedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', addedAt, '+0 days')),
  doneBy TEXT,
  doneAt TEXT CONSTRAINT "bad-value"
      CHECK (doneAt IS strftime('%Y-%m-%dT%H:%M:%fZ', doneAt, '+0 days')),
  CONSTRAINT "missing-value" CHECK ((doneBy IS NULL) = (doneAt IS NULL))
) STRICT;
INSERT INTO sessionAction VALUES(1,'A1','S1','Bidali','mentor','2099-01-01','maite','2026-11-22T19:28:47.169Z',NULL,NULL);
CREATE TABLE consent (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'C' || number),
  person TEXT NOT NULL REFERENCES person (id),
  purpose TEXT NOT NULL CONSTRAINT "bad-value" CHECK (purpose IN (
    'programme', 'evaluation', 'contact-sharing', 'image', 'newsletter')),
  textVersion TEXT NOT NULL
    CONSTRAINT "missing-value" CHECK (length(trim(textVersion)) > 0),
  language TEXT NOT NULL CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en')),
  grantedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (grantedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', grantedAt, '+0 days')),
  evidence TEXT,
  recordedBy TEXT NOT NULL,
  recordedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (recordedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', recordedAt, '+0 days')),
  endedAt TEXT CONSTRAINT "bad-value"
      CHECK (endedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', endedAt, '+0 days')),
  endedBy TEXT,
  ending TEXT CONSTRAINT "bad-value" CHECK (ending IN ('withdrawn', 'replaced')),
  CONSTRAINT "bad-value" CHECK (grantedAt <= recordedAt),
  CONSTRAINT "bad-value" CHECK (endedAt >= grantedAt),
  CONSTRAINT "missing-value" CHECK ((endedAt IS NULL) = (endedBy IS NULL)
    AND (endedAt IS NULL) = (ending IS NULL))
) STRICT;
INSERT INTO consent VALUES(1,'C1','H1','evaluation','1','en','2026-11-22T19:28:47.908Z',NULL,'maite','2026-11-22T19:28:47.908Z',NULL,NULL,NULL);
CREATE TABLE privateNote (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'Z' || number),
  pairing TEXT NOT NULL REFERENCES pairing (id),
  session TEXT REFERENCES session (id),
  person TEXT REFERENCES person (id),
  actor TEXT CONSTRAINT "missing-value" CHECK (length(trim(actor)) > 0),
  version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
  sealed BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(sealed) > 0),
  createdAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (createdAt IS strftime('%Y-%m-%dT%H:%M:%fZ', createdAt, '+0 days')),
  updatedAt TEXT CONSTRAINT "bad-value"
      CHECK (updatedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', updatedAt, '+0 days')),
  CONSTRAINT "missing-value" CHECK ((person IS NULL) <> (actor IS NULL)),
  CONSTRAINT "bad-value" CHECK ((version = 1) = (updatedAt IS NULL))
) STRICT;
INSERT INTO privateNote VALUES(1,'Z1','P1','S1',NULL,'maite',1,X'01d129adfc4ab23016859adec6687433a065a6379260b428a98946bdbed5efdd7781429928','2026-11-22T19:28:47.643Z',NULL);
CREATE TABLE user (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'U' || number),
  name TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(name)) > 0),
  person TEXT REFERENCES person (id),
  invitedBy TEXT NOT NULL,
  invitedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (invitedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', invitedAt, '+0 days')),
  revokedBy TEXT,
  revokedAt TEXT CONSTRAINT "bad-value"
      CHECK (revokedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', revokedAt, '+0 days')),
  CONSTRAINT "missing-value" CHECK ((revokedBy IS NULL) = (revokedAt IS NULL))
) STRICT;
INSERT INTO user VALUES(1,'U1','maite',NULL,'maite','2026-11-22T19:28:48.132Z',NULL,NULL);
INSERT INTO user VALUES(2,'U2','jon',NULL,'maite','2026-11-22T19:28:48.132Z',NULL,NULL);
CREATE TABLE userRole (
  user TEXT NOT NULL REFERENCES user (id),
  role TEXT NOT NULL CONSTRAINT "bad-value" CHECK (role IN ('administrator', 'coordinator',
    'mentor', 'contact', 'evaluator', 'facilitator')),
  PRIMARY KEY (user, role)
) STRICT, WITHOUT ROWID;
INSERT INTO userRole VALUES('U1','administrator');
INSERT INTO userRole VALUES('U1','coordinator');
INSERT INTO userRole VALUES('U2','coordinator');
CREATE TABLE erasure (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'X' || number),
  person TEXT NOT NULL REFERENCES person (id),
  state TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (state IN ('blocked', 'lifted', 'erased')),
  madeBy TEXT NOT NULL,
  madeAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (madeAt IS strftime('%Y-%m-%dT%H:%M:%fZ', madeAt, '+0 days')),
  dueDay TEXT CONSTRAINT "bad-value" CHECK (dueDay IS date(dueDay, '+0 days')),
  endedBy TEXT,
  endedAt TEXT CONSTRAINT "bad-value"
      CHECK (endedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', endedAt, '+0 days')),
  receipt TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(receipt)),
  CONSTRAINT "missing-value" CHECK (state <> 'blocked' OR dueDay IS NOT NULL),
  CONSTRAINT "missing-value" CHECK ((state = 'blocked') = (endedAt IS NULL)
    AND (endedAt IS NULL) = (endedBy IS NULL))
) STRICT;
CREATE TABLE blockedValue (
  erasure TEXT NOT NULL REFERENCES erasure (id),
  position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
  sealed BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(sealed) > 0),
  PRIMARY KEY (erasure, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE rightsRequest (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'Q' || number),
  person TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN ('access', 'rectification',
    'erasure', 'restriction', 'objection', 'portability')),
  receivedDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (receivedDay IS date(receivedDay, '+0 days')),
  dueDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (dueDay IS date(dueDay, '+0 days')),
  recordedBy TEXT NOT NULL,
  recordedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (recordedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', recordedAt, '+0 days')),
  closedAt TEXT CONSTRAINT "bad-value"
      CHECK (closedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', closedAt, '+0 days')),
  closedBy TEXT,
  outcome TEXT CONSTRAINT "bad-value" CHECK (outcome IN ('done', 'partly', 'refused')),
  reason TEXT,
  CONSTRAINT "bad-value" CHECK (dueDay > receivedDay),
  CONSTRAINT "missing-value" CHECK ((closedAt IS NULL) = (closedBy IS NULL)
    AND (closedAt IS NULL) = (outcome IS NULL)),
  CONSTRAINT "reason-needed" CHECK (outcome IS NULL OR outcome = 'done'
    OR length(trim(ifnull(reason, ''))) > 0)
) STRICT;
CREATE TABLE retention (
  class TEXT NOT NULL PRIMARY KEY CONSTRAINT "bad-value" CHECK (class IN (
    'unmatched', 'contact', 'notes', 'blocked', 'pseudonyms', 'evidence', 'audit')),
  length INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (length BETWEEN 1 AND 3660),
  unit TEXT NOT NULL CONSTRAINT "bad-value" CHECK (unit IN ('days', 'months')),
  setBy TEXT NOT NULL,
  setAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (setAt IS strftime('%Y-%m-%dT%H:%M:%fZ', setAt, '+0 days'))
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement (
  pairing TEXT NOT NULL REFERENCES pairing (id),
  version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
  startDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (startDay IS date(startDay, '+0 days')),
  untilDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (untilDay IS date(untilDay, '+0 days')),
  sessions INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (sessions BETWEEN 1 AND 100),
  everyDays INTEGER CONSTRAINT "bad-value" CHECK (everyDays BETWEEN 1 AND 366),
  mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online', 'either')),
  language TEXT CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en', 'fr')),
  confidentiality TEXT NOT NULL
    CONSTRAINT "missing-value" CHECK (length(trim(confidentiality)) > 0),
  madeBy TEXT NOT NULL,
  madeAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (madeAt IS strftime('%Y-%m-%dT%H:%M:%fZ', madeAt, '+0 days')),
  PRIMARY KEY (pairing, version),
  CONSTRAINT "agreement-days" CHECK (untilDay > startDay)
) STRICT, WITHOUT ROWID;
INSERT INTO agreement VALUES('P1',1,'2026-11-22','2027-06-30',4,NULL,NULL,NULL,'2026-1','maite','2026-11-22T19:28:46.082Z');
CREATE TABLE signature (
  pairing TEXT NOT NULL,
  version INTEGER NOT NULL,
  side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  person TEXT REFERENCES person (id),
  signedBy TEXT NOT NULL,
  signedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (signedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', signedAt, '+0 days')),
  PRIMARY KEY (pairing, version, side),
  FOREIGN KEY (version, pairing) REFERENCES agreement (version, pairing)
) STRICT, WITHOUT ROWID;
INSERT INTO signature VALUES('P1',1,'mentor','H1','maite','2026-11-22T19:28:46.082Z');
INSERT INTO signature VALUES('P1',1,'organisation','H3','maite','2026-11-22T19:28:46.327Z');
CREATE TABLE goal (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'G' || number),
  pairing TEXT NOT NULL REFERENCES pairing (id),
  statement TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(statement)) > 0),
  concept TEXT,
  weight INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (weight BETWEEN 1 AND 3),
  muchLess TEXT NOT NULL,
  less TEXT NOT NULL,
  expected TEXT NOT NULL,
  more TEXT NOT NULL,
  muchMore TEXT NOT NULL,
  baseline INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (baseline IN (-2, -1)),
  addedBy TEXT NOT NULL,
  addedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (addedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', addedAt, '+0 days')),
  CONSTRAINT "goal-levels" CHECK (
    min(length(trim(muchLess)), length(trim(less)), length(trim(expected)),
      length(trim(more)), length(trim(muchMore))) > 0
    AND trim(muchLess) NOT IN (trim(less), trim(expected), trim(more), trim(muchMore))
    AND trim(less) NOT IN (trim(expected), trim(more), trim(muchMore))
    AND trim(expected) NOT IN (trim(more), trim(muchMore))
    AND trim(more) <> trim(muchMore))
) STRICT;
INSERT INTO goal VALUES(1,'G1','P1','Aurrekontua',NULL,2,'bat','bi','hiru','lau','bost',-1,'maite','2026-11-22T19:28:45.862Z');
CREATE TABLE goalRating (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  goal TEXT NOT NULL REFERENCES goal (id),
  wave TEXT NOT NULL CONSTRAINT "bad-value" CHECK (wave IN ('base', 'mid', 'final')),
  level INTEGER CONSTRAINT "bad-value" CHECK (level BETWEEN -2 AND 2),
  side TEXT CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  reason TEXT,
  ratedBy TEXT NOT NULL,
  ratedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (ratedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', ratedAt, '+0 days')),
  CONSTRAINT "bad-value" CHECK (wave <> 'base' OR level IN (-2, -1)),
  CONSTRAINT "bad-value" CHECK (wave = 'final' OR level IS NOT NULL),
  CONSTRAINT "reason-needed" CHECK (
    (level IS NOT NULL AND wave <> 'base') OR length(trim(ifnull(reason, ''))) > 0)
) STRICT;
CREATE TABLE pause (
  pairing TEXT NOT NULL REFERENCES pairing (id),
  startedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (startedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', startedAt, '+0 days')),
  endedAt TEXT CONSTRAINT "bad-value"
      CHECK (endedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', endedAt, '+0 days')),
  reason TEXT NOT NULL CONSTRAINT "reason-needed" CHECK (length(trim(reason)) > 0),
  pausedBy TEXT NOT NULL,
  resumedBy TEXT,
  PRIMARY KEY (pairing, startedAt),
  CONSTRAINT "bad-value" CHECK (endedAt >= startedAt),
  CONSTRAINT "missing-value" CHECK ((endedAt IS NULL) = (resumedBy IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE checkIn (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'K' || number),
  pairing TEXT NOT NULL REFERENCES pairing (id),
  onDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (onDay IS date(onDay, '+0 days')),
  channel TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (channel IN ('phone', 'email', 'message', 'video', 'in-person')),
  light TEXT NOT NULL CONSTRAINT "bad-value" CHECK (light IN ('green', 'amber', 'red')),
  summary TEXT NOT NULL DEFAULT '',
  followUpDay TEXT CONSTRAINT "bad-value" CHECK (followUpDay IS date(followUpDay, '+0 days')),
  recordedBy TEXT NOT NULL,
  recordedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (recordedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', recordedAt, '+0 days')),
  CONSTRAINT "check-in-day" CHECK (onDay <= date(recordedAt, '+2 hours')),
  CONSTRAINT "check-in-day" CHECK (followUpDay >= onDay)
) STRICT;
INSERT INTO checkIn VALUES(1,'K1','P1','2026-11-22','phone','green','Ondo',NULL,'maite','2026-11-22T19:28:47.411Z');
CREATE TABLE incident (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'I' || number),
  pairing TEXT NOT NULL REFERENCES pairing (id),
  severity TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (severity IN ('low', 'medium', 'high')),
  text TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(text)) > 0),
  state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN ('open', 'closed')),
  reportedBy TEXT NOT NULL,
  reportedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (reportedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', reportedAt, '+0 days')),
  closedBy TEXT,
  closedAt TEXT CONSTRAINT "bad-value"
      CHECK (closedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', closedAt, '+0 days')),
  outcome TEXT,
  CONSTRAINT "missing-value" CHECK ((state = 'closed') = (closedAt IS NOT NULL)
    AND (state = 'closed') = (closedBy IS NOT NULL)),
  CONSTRAINT "bad-value" CHECK (closedAt >= reportedAt),
  CONSTRAINT "reason-needed"
    CHECK (state = 'open' OR length(trim(ifnull(outcome, ''))) > 0)
) STRICT;
CREATE TABLE sending (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'E' || number),
  round TEXT NOT NULL REFERENCES round (name),
  version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
  matchRun TEXT REFERENCES matchRun (id),
  sentBy TEXT NOT NULL,
  sentAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (sentAt IS strftime('%Y-%m-%dT%H:%M:%fZ', sentAt, '+0 days')),
  deadlineDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (deadlineDay IS date(deadlineDay, '+0 days')),
  auditSeq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (auditSeq >= 1),
  auditDigest TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (length(auditDigest) = 64 AND auditDigest NOT GLOB '*[^0-9a-f]*'),
  UNIQUE (round, version)
) STRICT;
INSERT INTO sending VALUES(1,'E1','2026',1,'R1','maite','2026-11-22T19:28:44.690Z','2099-01-01',19,'ef43d09d121a0ade348ab0e6c0d5cf457608eb67bb8829a6154f7ab72916a702');
CREATE TABLE manualChange (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'D' || number),
  round TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN
    ('lock', 'ban', 'conflict', 'wish', 'avoid', 'release', 'replace')),
  mentor TEXT NOT NULL,
  organisation TEXT NOT NULL,
  statedBy TEXT NOT NULL
    CONSTRAINT "bad-value" CHECK (statedBy IN ('mentor', 'organisation', 'coordinator')),
  pairing TEXT REFERENCES pairing (id),
  reason TEXT,
  actor TEXT NOT NULL,
  at TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
  servedBefore INTEGER CONSTRAINT "bad-value" CHECK (servedBefore >= 0),
  servedAfter INTEGER CONSTRAINT "bad-value" CHECK (servedAfter >= 0),
  totalBeforeMicro INTEGER CONSTRAINT "bad-value" CHECK (totalBeforeMicro >= 0),
  totalAfterMicro INTEGER CONSTRAINT "bad-value" CHECK (totalAfterMicro >= 0),
  worstBeforeMicro INTEGER
    CONSTRAINT "bad-value" CHECK (worstBeforeMicro BETWEEN 0 AND 1000000),
  worstAfterMicro INTEGER
    CONSTRAINT "bad-value" CHECK (worstAfterMicro BETWEEN 0 AND 1000000),
  mentorSide TEXT NOT NULL GENERATED ALWAYS AS ('mentor') VIRTUAL,
  organisationSide TEXT NOT NULL GENERATED ALWAYS AS ('organisation') VIRTUAL,
  FOREIGN KEY (round, mentorSide, mentor) REFERENCES application (round, side, id),
  FOREIGN KEY (round, organisationSide, organisation) REFERENCES application (round, side, id),
  CONSTRAINT "missing-value" CHECK (
    (servedBefore IS NULL) = (servedAfter IS NULL)
    AND (servedBefore IS NULL) = (totalBeforeMicro IS NULL)
    AND (servedBefore IS NULL) = (totalAfterMicro IS NULL)),
  CONSTRAINT "reason-needed" CHECK (kind NOT IN ('replace', 'conflict')
    OR length(trim(ifnull(reason, ''))) > 0),
  CONSTRAINT "missing-value" CHECK (kind <> 'replace' OR pairing IS NOT NULL)
) STRICT;
INSERT INTO manualChange VALUES(1,'D1','2026','ban','M1','E2','coordinator',NULL,'Iaz','maite','2026-11-22T19:28:43.457Z',2,1,1064243,755785,308458,755785);
CREATE TABLE screeningCheck (
  round TEXT NOT NULL,
  side TEXT NOT NULL,
  application TEXT NOT NULL,
  item TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (item IN ('registered', 'consent', 'hours', 'conflict', 'briefing')),
  actor TEXT NOT NULL,
  at TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
  PRIMARY KEY (round, side, application, item),
  FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE instrument (
  name TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (length(name) BETWEEN 1 AND 60 AND name NOT GLOB '*[^a-z0-9-]*'),
  version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version BETWEEN 1 AND 999),
  document TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(document)),
  loadedBy TEXT NOT NULL,
  loadedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (loadedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', loadedAt, '+0 days')),
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;
INSERT INTO instrument VALUES('uztartu-relationship',1,'{"items":[{"id":"purpose","isReversed":false,"text":{"en":"We were clear about what we were meeting for.","es":"Hemos tenido claro para qué nos reuníamos.","eu":"Argi izan dugu zertarako elkartzen ginen."}},{"id":"rhythm","isReversed":false,"text":{"en":"We met as often as we needed to.","es":"Nos hemos reunido con la frecuencia adecuada.","eu":"Behar adina aldiz elkartu gara."}},{"id":"trust","isReversed":false,"text":{"en":"I could speak openly, about difficulties too.","es":"He podido hablar con confianza, también de las dificultades.","eu":"Lasai hitz egin ahal izan dut, zailtasunez ere bai."}},{"id":"usefulness","isReversed":false,"text":{"en":"What we worked on has been useful to the organisation.","es":"Lo que hemos trabajado ha sido útil para la entidad.","eu":"Landu duguna baliagarria izan da erakundearentzat."}},{"id":"challenge","isReversed":false,"text":{"en":"The relationship made me see things in a different way.","es":"La relación me ha hecho ver las cosas de otra manera.","eu":"Harremanak gauzak beste modu batera ikusarazi dizkit."}},{"id":"clarity","isReversed":false,"text":{"en":"After each session it was clear who would do what.","es":"Después de cada sesión estaba claro quién tenía que hacer qué.","eu":"Saio bakoitzaren ondoren argi zegoen nork zer egin behar zuen."}},{"id":"preparation","isReversed":false,"text":{"en":"Both of us came to the sessions prepared.","es":"Las dos partes hemos llegado a las sesiones con los deberes hechos.","eu":"Bi aldeok prestatuta etorri gara saioetara."}},{"id":"again","isReversed":false,"text":{"en":"I would do it again with the same partner.","es":"Volvería a hacerlo con la misma pareja.","eu":"Berriro ere egingo nuke, bikote berarekin."}}],"leastAnswered":6,"licence":"CC0-1.0","name":"uztartu-relationship","scale":{"labels":[{"en":"Strongly disagree","es":"Totalmente en desacuerdo","eu":"Guztiz kontra"},{"en":"Disagree","es":"En desacuerdo","eu":"Kontra"},{"en":"Neither agree nor disagree","es":"Ni de acuerdo ni en desacuerdo","eu":"Ez alde ez kontra"},{"en":"Agree","es":"De acuerdo","eu":"Ados"},{"en":"Strongly agree","es":"Totalmente de acuerdo","eu":"Guztiz ados"}],"least":1,"most":5},"title":{"en":"The mentoring relationship","es":"La relación de mentoría","eu":"Mentoria-harremana"},"version":1}','jon','2026-11-22T22:32:15.433Z');
CREATE TABLE surveyInvitation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'V' || number),
  pairing TEXT NOT NULL REFERENCES pairing (id),
  side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  instrument TEXT NOT NULL,
  version INTEGER NOT NULL,
  wave TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (wave IN ('base', 'mid', 'end', 'follow-up')),
  digest TEXT NOT NULL UNIQUE CONSTRAINT "bad-value"
    CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  expiresDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (expiresDay IS date(expiresDay, '+0 days')),
  state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN ('open', 'used', 'replaced')),
  invitedBy TEXT NOT NULL,
  invitedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (invitedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', invitedAt, '+0 days')),
  FOREIGN KEY (instrument, version) REFERENCES instrument (name, version),
  CONSTRAINT "bad-value" CHECK (expiresDay >= date(invitedAt))
) STRICT;
INSERT INTO surveyInvitation VALUES(1,'V1','P1','mentor','uztartu-relationship',1,'end','4a1cf5f834674c66353e8ea942c2c056007eb7294ddb0188781b3e96b0c5eda5','2026-12-22','open','jon','2026-11-22T22:32:15.433Z');
INSERT INTO surveyInvitation VALUES(2,'V2','P1','organisation','uztartu-relationship',1,'end','c1b60598a9a1d82c0ce46308669e00dca21747ab583bad71a7db2eb63cc710fa','2026-12-22','open','jon','2026-11-22T22:32:15.433Z');
CREATE TABLE surveyAnswer (
  round TEXT NOT NULL REFERENCES round (name),
  instrument TEXT NOT NULL,
  version INTEGER NOT NULL,
  wave TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (wave IN ('base', 'mid', 'end', 'follow-up')),
  subject TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(subject) = 20 AND subject NOT GLOB '*[^0-9a-f]*'),
  side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
  respondent TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(respondent) = 20 AND respondent NOT GLOB '*[^0-9a-f]*'),
  onDay TEXT NOT NULL CONSTRAINT "bad-value" CHECK (onDay IS date(onDay, '+0 days')),
  items TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (json_valid(items) AND json_type(items) = 'array'),
  PRIMARY KEY (round, instrument, wave, subject, side, respondent),
  FOREIGN KEY (instrument, version) REFERENCES instrument (name, version)
) STRICT, WITHOUT ROWID;
INSERT INTO surveyAnswer VALUES('2026','uztartu-relationship',1,'mid','2adb805fff3c5da11ad1','organisation','a015355fe9d8ed1db630','2026-11-22','[5,4,5,4,null,5,4,5]');
CREATE TABLE indicatorTarget (
  scopeKind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (scopeKind IN ('round', 'year')),
  scopeName TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(scopeName) > 0),
  indicator TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(indicator) > 0),
  valueMicro INTEGER NOT NULL,
  setBy TEXT NOT NULL,
  setAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (setAt IS strftime('%Y-%m-%dT%H:%M:%fZ', setAt, '+0 days')),
  PRIMARY KEY (scopeKind, scopeName, indicator)
) STRICT, WITHOUT ROWID;
INSERT INTO indicatorTarget VALUES('round','2026','served',800000,'jon','2026-11-22T22:32:21.588Z');
CREATE TABLE reportSnapshot (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'T' || number),
  scopeKind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (scopeKind IN ('round', 'year')),
  scopeName TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(scopeName) > 0),
  version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
  model TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(model)),
  frozenBy TEXT NOT NULL,
  frozenAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (frozenAt IS strftime('%Y-%m-%dT%H:%M:%fZ', frozenAt, '+0 days')),
  auditSeq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (auditSeq >= 1),
  auditDigest TEXT NOT NULL,
  UNIQUE (scopeKind, scopeName, version)
) STRICT;
INSERT INTO reportSnapshot VALUES(1,'T1','round','2026',1,'{"firstDay":"2026-11-22","lastDay":"2026-11-22","rounds":["2026"],"scope":{"round":{"_0":"2026"}},"sections":[{"figures":[],"findings":[{"sentence":"roundOpen","values":[]},{"sentence":"noCause","values":[]}],"id":"summary"},{"figures":[{"chart":"funnel","columns":["count","share"],"id":"funnel","rows":[{"isTotal":false,"label":{"item":{"_0":"applications"}},"values":[{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"eligible"}},"values":[{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"proposed"}},"values":[{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"accepted"}},"values":[{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"started"}},"values":[{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"completed"}},"values":[{"withheld":{}},{"withheld":{}}]}]},{"columns":["organisations","mentors"],"id":"participation","rows":[{"isTotal":false,"label":{"territory":{"_0":"Araba"}},"values":[{"count":{"_0":1}},{"withheld":{}}]},{"isTotal":false,"label":{"territory":{"_0":"Bizkaia"}},"values":[{"count":{"_0":2}},{"withheld":{}}]},{"isTotal":false,"label":{"territory":{"_0":"Gipuzkoa"}},"values":[{"count":{"_0":1}},{"withheld":{}}]},{"isTotal":false,"label":{"unknown":{}},"values":[{"count":{"_0":0}},{"withheld":{}}]},{"isTotal":true,"label":{"all":{}},"values":[{"count":{"_0":4}},{"withheld":{}}]}]}],"findings":[],"id":"funnel"},{"figures":[{"columns":["asked","accepted","replyDays"],"id":"answers","rows":[{"isTotal":false,"label":{"item":{"_0":"mentorSide"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"organisationSide"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}}]}]},{"columns":["mentors","organisations"],"id":"refusals","rows":[{"isTotal":false,"label":{"refusal":{"_0":"no_time"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"refusal":{"_0":"expertise_mismatch"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"refusal":{"_0":"conflict_of_interest"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"refusal":{"_0":"already_know_each_other"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"refusal":{"_0":"logistics"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"refusal":{"_0":"need_changed"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"refusal":{"_0":"other"}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"unknown":{}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]},{"isTotal":true,"label":{"all":{}},"values":[{"count":{"_0":0}},{"count":{"_0":0}}]}]},{"columns":["count"],"id":"earlyEnds","rows":[{"isTotal":false,"label":{"earlyEnd":{"_0":"mentor_circumstances"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"organisation_circumstances"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"mentor_dissatisfied"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"organisation_dissatisfied"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"faded_out"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"mentor_dropped"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"organisation_dropped"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"safety_or_misconduct"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"external"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"earlyEnd":{"_0":"other"}},"values":[{"count":{"_0":0}}]},{"isTotal":false,"label":{"unknown":{}},"values":[{"count":{"_0":0}}]},{"isTotal":true,"label":{"all":{}},"values":[{"count":{"_0":0}}]}]},{"columns":["count","mean","median"],"id":"dose","rows":[{"isTotal":false,"label":{"item":{"_0":"sessions"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"hours"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"shareOfPlan"}},"values":[{"withheld":{}},{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"daysToFirstSession"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}}]}]}],"findings":[],"id":"mentoring"},{"figures":[{"columns":["count","share","mean"],"id":"goals","rows":[{"isTotal":false,"label":{"item":{"_0":"goalsSet"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"goalsReached"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"attainment"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"goalChange"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]}]}],"findings":[],"id":"outcomes"},{"figures":[{"columns":["count","value"],"id":"prediction","rows":[{"isTotal":false,"label":{"item":{"_0":"rankAttainment"}},"values":[{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"rankRelationship"}},"values":[{"count":{"_0":0}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"areaCompleted"}},"values":[{"count":{"_0":0}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"areaAttained"}},"values":[{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"brierCompleted"}},"values":[{"count":{"_0":0}},{"none":{}}]}]},{"columns":["count","mean","median"],"id":"runnerUp","rows":[{"isTotal":false,"label":{"item":{"_0":"runnerUpGap"}},"values":[{"count":{"_0":0}},{"none":{}},{"none":{}}]}]}],"findings":[{"sentence":"noDraw","values":[]}],"id":"prediction"},{"figures":[{"chart":"intervals","columns":["served","difference","waitingDays","fit"],"id":"equityTerritory","rows":[{"isTotal":false,"label":{"territory":{"_0":"Araba"}},"values":[{"withheld":{}},{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"territory":{"_0":"Bizkaia"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":true,"label":{"all":{}},"values":[{"withheld":{}},{"none":{}},{"withheld":{}},{"withheld":{}}]}]},{"chart":"intervals","columns":["served","difference","waitingDays","fit"],"id":"equityField","rows":[{"isTotal":false,"label":{"concept":{"_0":"field-community"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":false,"label":{"unknown":{}},"values":[{"withheld":{}},{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":true,"label":{"all":{}},"values":[{"withheld":{}},{"none":{}},{"withheld":{}},{"withheld":{}}]}]},{"chart":"intervals","columns":["served","difference","waitingDays","fit"],"id":"equityLanguage","rows":[{"isTotal":false,"label":{"language":{"_0":"eu"}},"values":[{"withheld":{}},{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"language":{"_0":"es"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":true,"label":{"all":{}},"values":[{"withheld":{}},{"none":{}},{"withheld":{}},{"withheld":{}}]}]},{"chart":"intervals","columns":["served","difference","waitingDays","fit"],"id":"equityMode","rows":[{"isTotal":false,"label":{"mode":{"_0":"online"}},"values":[{"withheld":{}},{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"mode":{"_0":"either"}},"values":[{"withheld":{}},{"withheld":{}},{"withheld":{}},{"withheld":{}}]},{"isTotal":true,"label":{"all":{}},"values":[{"withheld":{}},{"none":{}},{"withheld":{}},{"withheld":{}}]}]}],"findings":[{"sentence":"overlappingGroups","values":[]}],"id":"equity"},{"figures":[{"columns":["value","returning"],"id":"network","rows":[{"isTotal":false,"label":{"item":{"_0":"organisations"}},"values":[{"count":{"_0":4}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"item":{"_0":"ties"}},"values":[{"withheld":{}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"item":{"_0":"newTies"}},"values":[{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"density"}},"values":[{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"meanDegree"}},"values":[{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"components"}},"values":[{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"isolated"}},"values":[{"withheld":{}},{"count":{"_0":0}}]},{"isTotal":false,"label":{"item":{"_0":"acrossTerritories"}},"values":[{"withheld":{}},{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"acrossFields"}},"values":[{"withheld":{}},{"none":{}}]}]}],"findings":[],"id":"network"},{"figures":[{"columns":["value","plan","lastYear"],"id":"indicators","rows":[{"isTotal":false,"label":{"indicator":{"_0":"organisations"}},"values":[{"count":{"_0":4}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"persons"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"newOrganisations"}},"values":[{"count":{"_0":4}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"applications"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"eligible"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"served"}},"values":[{"withheld":{}},{"number":{"decimals":3,"micro":800000}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"daysToProposal"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"acceptedByMentors"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"acceptedByOrganisations"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"started"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"completed"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"endedEarly"}},"values":[{"count":{"_0":0}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"hours"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"sessions"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"goalsSet"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"goalsReached"}},"values":[{"none":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"meanAttainment"}},"values":[{"none":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"relationship"}},"values":[{"none":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"recommendationMentors"}},"values":[{"none":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"recommendationOrganisations"}},"values":[{"none":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"tiesMade"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"tiesAcrossTerritories"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]},{"isTotal":false,"label":{"indicator":{"_0":"isolatedOrganisations"}},"values":[{"withheld":{}},{"none":{}},{"none":{}}]}]}],"findings":[],"id":"indicators"},{"figures":[{"columns":["answered"],"id":"missing","rows":[{"isTotal":false,"label":{"item":{"_0":"territory"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"fields"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"languages"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"mode"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"applicationDay"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"mentorReplies"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"organisationReplies"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"replyReasons"}},"values":[{"none":{}}]},{"isTotal":false,"label":{"item":{"_0":"goalsRatedMid"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"goalsRatedFinal"}},"values":[{"withheld":{}}]},{"isTotal":false,"label":{"item":{"_0":"sessionsConfirmed"}},"values":[{"withheld":{}}]}]}],"findings":[{"sentence":"withheld","values":[{"count":{"_0":104}}]}],"id":"missing"},{"figures":[],"findings":[{"sentence":"methodCounts","values":[]},{"sentence":"methodIntervals","values":[]},{"sentence":"methodGoals","values":[]},{"sentence":"methodSurveys","values":[]},{"sentence":"methodRecommendation","values":[]},{"sentence":"methodChange","values":[]},{"sentence":"methodSurvival","values":[]},{"sentence":"methodPrediction","values":[]},{"sentence":"methodEquity","values":[]},{"sentence":"methodNetwork","values":[]},{"sentence":"methodSizes","values":[]},{"sentence":"methodDisclosure","values":[]},{"sentence":"methodPseudonyms","values":[]}],"id":"method"}]}','jon','2026-11-22T22:32:23.411Z',42,'0450340a15f3b52ad4a236ca758fa5dedb746cc873ab3acf786cc17fa204cf68');
CREATE TABLE reportFile (
  snapshot TEXT NOT NULL REFERENCES reportSnapshot (id),
  name TEXT NOT NULL CONSTRAINT "bad-value"
    CHECK (length(name) BETWEEN 1 AND 200 AND name NOT GLOB '*/*'),
  content BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(content) > 0),
  digest TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(digest) = 64),
  PRIMARY KEY (snapshot, name)
) STRICT, WITHOUT ROWID;
INSERT INTO reportFile VALUES('T1','uztartu-2026-en.csv',X'efbbbf73656374696f6e3b6669677572653b726f773b726f774e616d653b636f6c756d6e3b636f6c756d6e4e616d653b76616c75653b706172743b77','02170210839c92cc2375b28121ef3f749a402ac05415d6932b3110060e2d7385');
INSERT INTO reportFile VALUES('T1','uztartu-2026-en.html',X'3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22656e223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38','15edef5f508cb015084ea01694ef598d56ce997b0db6b6cc16a33c2a08835fbe');
INSERT INTO reportFile VALUES('T1','uztartu-2026-es.csv',X'efbbbf73656374696f6e3b6669677572653b726f773b726f774e616d653b636f6c756d6e3b636f6c756d6e4e616d653b76616c75653b706172743b77','02170210839c92cc2375b28121ef3f749a402ac05415d6932b3110060e2d7385');
INSERT INTO reportFile VALUES('T1','uztartu-2026-es.html',X'3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d226573223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38','c6e4d2e0b0650870c8d76fd1098b33e966515c3552e9c8a2a6c004c94ae3035d');
INSERT INTO reportFile VALUES('T1','uztartu-2026-eu.csv',X'efbbbf73656374696f6e3b6669677572653b726f773b726f774e616d653b636f6c756d6e3b636f6c756d6e4e616d653b76616c75653b706172743b77','02170210839c92cc2375b28121ef3f749a402ac05415d6932b3110060e2d7385');
INSERT INTO reportFile VALUES('T1','uztartu-2026-eu.html',X'3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d226575223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38','651356cfb2eea8420fb1c83a19fdea3c51b61216a0acc59a25d9b78614e4ef8b');
INSERT INTO reportFile VALUES('T1','uztartu-2026.json',X'7b0a20202261756469744865616422203a20223432203034353033343061313566336235326164346132333663613735386661356465646237343663','d8ab66aec17b342dd0435e36716e7778cd5e14fade3a3769f600950ecee5100f');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('session',1);
INSERT INTO sqlite_sequence VALUES('round',1);
INSERT INTO sqlite_sequence VALUES('organisation',4);
INSERT INTO sqlite_sequence VALUES('person',4);
INSERT INTO sqlite_sequence VALUES('manualChange',1);
INSERT INTO sqlite_sequence VALUES('matchRun',1);
INSERT INTO sqlite_sequence VALUES('pairing',1);
INSERT INTO sqlite_sequence VALUES('sending',1);
INSERT INTO sqlite_sequence VALUES('goal',1);
INSERT INTO sqlite_sequence VALUES('sessionAction',1);
INSERT INTO sqlite_sequence VALUES('checkIn',1);
INSERT INTO sqlite_sequence VALUES('privateNote',1);
INSERT INTO sqlite_sequence VALUES('consent',1);
INSERT INTO sqlite_sequence VALUES('user',2);
INSERT INTO sqlite_sequence VALUES('surveyInvitation',2);
INSERT INTO sqlite_sequence VALUES('reportSnapshot',1);
CREATE UNIQUE INDEX personByIdentity ON person (ifnull(organisation, ''), identity);
CREATE INDEX applicationByPerson ON application (person);
CREATE INDEX applicationByOrganisation ON application (organisation);
CREATE UNIQUE INDEX preferenceLock ON preference (round, organisation) WHERE kind = 'must';
CREATE INDEX matchRunByRound ON matchRun (round);
CREATE UNIQUE INDEX pairingOpen ON pairing (round, organisation) WHERE endedAt IS NULL;
CREATE INDEX pairingByMentor ON pairing (round, mentor);
CREATE INDEX pairingByOrganisation ON pairing (round, organisation);
CREATE INDEX auditEntryByEntity ON auditEntry (entity, entityID);
CREATE UNIQUE INDEX phraseByText ON phrase (text) WHERE removedAt IS NULL;
CREATE INDEX lexiconByVersion ON lexicon (version);
CREATE INDEX sessionByPairing ON session (pairing, startsAt);
CREATE INDEX sessionByState ON session (pairing, state, startsAt, lengthMinutes);
CREATE INDEX sessionAttendeeByPerson ON sessionAttendee (person);
CREATE INDEX sessionActionBySession ON sessionAction (session);
CREATE UNIQUE INDEX consentInForce ON consent (person, purpose) WHERE endedAt IS NULL;
CREATE INDEX consentByPerson ON consent (person, purpose, grantedAt);
CREATE INDEX privateNoteByPairing ON privateNote (pairing);
CREATE INDEX privateNoteBySession ON privateNote (session);
CREATE INDEX privateNoteByPerson ON privateNote (person);
CREATE UNIQUE INDEX userByName ON user (name COLLATE NOCASE);
CREATE UNIQUE INDEX erasureOpen ON erasure (person) WHERE state = 'blocked';
CREATE INDEX erasureByPerson ON erasure (person);
CREATE INDEX rightsRequestByPerson ON rightsRequest (person);
CREATE INDEX rightsRequestOpen ON rightsRequest (dueDay) WHERE closedAt IS NULL;
CREATE INDEX signatureByPerson ON signature (person);
CREATE INDEX goalByPairing ON goal (pairing);
CREATE INDEX goalRatingByGoal ON goalRating (goal);
CREATE UNIQUE INDEX pauseOpen ON pause (pairing) WHERE endedAt IS NULL;
CREATE INDEX checkInByPairing ON checkIn (pairing, onDay);
CREATE INDEX incidentByPairing ON incident (pairing);
CREATE INDEX manualChangeByRound ON manualChange (round);
CREATE UNIQUE INDEX surveyInvitationOpen
  ON surveyInvitation (pairing, side, instrument, wave) WHERE state = 'open';
CREATE TRIGGER roundStarts BEFORE INSERT ON round
WHEN NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER roundMoves BEFORE UPDATE OF state ON round
WHEN NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
  'draft>open', 'open>screening', 'screening>matching', 'matching>running',
  'running>closing', 'closing>closed',
  'open>draft', 'screening>open', 'matching>screening', 'running>matching',
  'closing>running')
BEGIN SELECT RAISE(ABORT, 'state-move'); END;
CREATE TRIGGER roundGoesBackWithReason BEFORE UPDATE OF state ON round
WHEN OLD.state || '>' || NEW.state IN (
  'open>draft', 'screening>open', 'matching>screening', 'running>matching',
  'closing>running')
AND length(trim(ifnull(NEW.stateReason, ''))) = 0
BEGIN SELECT RAISE(ABORT, 'reason-needed'); END;
CREATE TRIGGER roundGoesBackBeforePairingsBegin BEFORE UPDATE OF state ON round
WHEN OLD.state || '>' || NEW.state IN (
  'open>draft', 'screening>open', 'matching>screening', 'running>matching',
  'closing>running')
AND EXISTS (SELECT 1 FROM pairing WHERE round = OLD.name
  AND state IN ('active', 'paused', 'completed', 'ended_early'))
BEGIN SELECT RAISE(ABORT, 'pairing-has-begun'); END;
CREATE TRIGGER roundKeepsName BEFORE UPDATE OF name, createdAt ON round
WHEN NEW.name <> OLD.name OR NEW.createdAt <> OLD.createdAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER applicationStarts BEFORE INSERT ON application
WHEN NEW.state <> 'received'
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER applicationComesInTime BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM round WHERE name = NEW.round AND state IN ('closing', 'closed'))
BEGIN SELECT RAISE(ABORT, 'round-closing'); END;
CREATE TRIGGER applicationMoves BEFORE UPDATE OF state ON application
WHEN NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
  'received>eligible', 'received>rejected', 'received>waitlisted',
  'eligible>withdrawn', 'waitlisted>eligible', 'waitlisted>withdrawn')
BEGIN SELECT RAISE(ABORT, 'state-move'); END;
CREATE TRIGGER applicationWithdrawsWithoutPairing BEFORE UPDATE OF state ON application
WHEN NEW.state <> OLD.state AND EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.id)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationKeepsOrganisation BEFORE UPDATE OF organisation ON application
WHEN NEW.organisation IS NOT OLD.organisation
AND EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.id)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationKeepsWhatWasMatched BEFORE UPDATE OF organisationName, territory, mode, about ON application
WHEN (NEW.organisationName <> OLD.organisationName OR NEW.territory IS NOT OLD.territory
  OR NEW.mode IS NOT OLD.mode OR NEW.about <> OLD.about)
AND EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.id)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationKeepsPlacesTaken BEFORE UPDATE OF capacity ON application
WHEN NEW.capacity < (SELECT count(*) FROM pairing
  WHERE round = OLD.round AND mentor = OLD.id AND endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'capacity'); END;
CREATE TRIGGER applicationLanguageAddedUnlessHeld BEFORE INSERT ON applicationLanguage
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = NEW.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE NEW.side WHEN 'mentor' THEN mentor ELSE organisation END = NEW.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationLanguageChangedUnlessHeld BEFORE UPDATE ON applicationLanguage
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationLanguageRemovedUnlessHeld BEFORE DELETE ON applicationLanguage
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationFieldAddedUnlessHeld BEFORE INSERT ON applicationField
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = NEW.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE NEW.side WHEN 'mentor' THEN mentor ELSE organisation END = NEW.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationFieldChangedUnlessHeld BEFORE UPDATE ON applicationField
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER applicationFieldRemovedUnlessHeld BEFORE DELETE ON applicationField
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER needAddedUnlessHeld BEFORE INSERT ON need
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = NEW.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE NEW.side WHEN 'mentor' THEN mentor ELSE organisation END = NEW.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER needChangedUnlessHeld BEFORE UPDATE ON need
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER needRemovedUnlessHeld BEFORE DELETE ON need
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER expertiseAddedUnlessHeld BEFORE INSERT ON expertise
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = NEW.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE NEW.side WHEN 'mentor' THEN mentor ELSE organisation END = NEW.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER expertiseChangedUnlessHeld BEFORE UPDATE ON expertise
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER expertiseRemovedUnlessHeld BEFORE DELETE ON expertise
WHEN EXISTS (SELECT 1 FROM pairing WHERE round = OLD.round AND endedAt IS NULL AND sentAt IS NOT NULL
  AND CASE OLD.side WHEN 'mentor' THEN mentor ELSE organisation END = OLD.application)
BEGIN SELECT RAISE(ABORT, 'held-by-pairing'); END;
CREATE TRIGGER preferenceIsReplaced BEFORE UPDATE ON preference
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER lockIsNotBanned BEFORE INSERT ON preference
WHEN NEW.kind IN ('must', 'avoid', 'ban') AND EXISTS (SELECT 1 FROM preference
  WHERE round = NEW.round AND mentor = NEW.mentor AND organisation = NEW.organisation
  AND CASE NEW.kind WHEN 'must' THEN kind IN ('avoid', 'ban') ELSE kind = 'must' END)
BEGIN SELECT RAISE(ABORT, 'lock-against-ban'); END;
CREATE TRIGGER lockIsNotWithin BEFORE INSERT ON preference
WHEN NEW.kind = 'must' AND EXISTS (SELECT 1 FROM application AS one JOIN application AS other
  ON one.organisation = other.organisation
  WHERE one.round = NEW.round AND one.side = 'mentor' AND one.id = NEW.mentor
  AND other.round = NEW.round AND other.side = 'organisation' AND other.id = NEW.organisation)
BEGIN SELECT RAISE(ABORT, 'own-organisation'); END;
CREATE TRIGGER lockHasPlace BEFORE INSERT ON preference
WHEN NEW.kind = 'must' AND NOT EXISTS (SELECT 1 FROM preference
  WHERE round = NEW.round AND mentor = NEW.mentor AND organisation = NEW.organisation
  AND kind = 'must')
AND (SELECT count(*) FROM preference
  WHERE round = NEW.round AND mentor = NEW.mentor AND kind = 'must')
  >= (SELECT capacity FROM application
    WHERE round = NEW.round AND side = 'mentor' AND id = NEW.mentor)
BEGIN SELECT RAISE(ABORT, 'capacity'); END;
CREATE TRIGGER openPairIsNotBanned BEFORE INSERT ON preference
WHEN NEW.kind IN ('avoid', 'ban') AND EXISTS (SELECT 1 FROM pairing
  WHERE round = NEW.round AND mentor = NEW.mentor AND organisation = NEW.organisation
  AND endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'pair-is-open'); END;
CREATE TRIGGER matchRunIsNotChanged BEFORE UPDATE ON matchRun
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER matchRunIsNotRemoved BEFORE DELETE ON matchRun
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER matchRunIsNotReplaced BEFORE INSERT ON matchRun
WHEN EXISTS (SELECT 1 FROM matchRun WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingIsNotReplaced BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM pairing WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingStarts BEFORE INSERT ON pairing
WHEN NEW.state <> 'proposed' OR NEW.sentAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER pairingHasRound BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM round
  WHERE name = NEW.round AND state NOT IN ('matching', 'running'))
BEGIN SELECT RAISE(ABORT, 'round-not-matching'); END;
CREATE TRIGGER pairingIsNotWithin BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM application AS one JOIN application AS other
  ON one.organisation = other.organisation
  WHERE one.round = NEW.round AND one.side = 'mentor' AND one.id = NEW.mentor
  AND other.round = NEW.round AND other.side = 'organisation' AND other.id = NEW.organisation)
BEGIN SELECT RAISE(ABORT, 'own-organisation'); END;
CREATE TRIGGER pairingIsNotMutual BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM round WHERE name = NEW.round AND allowsReciprocal = 0)
AND EXISTS (SELECT 1 FROM pairing
  JOIN application AS otherMentor ON otherMentor.round = NEW.round
    AND otherMentor.side = 'mentor' AND otherMentor.id = pairing.mentor
  JOIN application AS otherNeed ON otherNeed.round = NEW.round
    AND otherNeed.side = 'organisation' AND otherNeed.id = pairing.organisation
  JOIN application AS mentor ON mentor.round = NEW.round
    AND mentor.side = 'mentor' AND mentor.id = NEW.mentor
  JOIN application AS need ON need.round = NEW.round
    AND need.side = 'organisation' AND need.id = NEW.organisation
  WHERE pairing.round = NEW.round AND pairing.endedAt IS NULL
  AND otherMentor.organisation = need.organisation
  AND otherNeed.organisation = mentor.organisation)
BEGIN SELECT RAISE(ABORT, 'reciprocal-pair'); END;
CREATE TRIGGER pairingIsEligible BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM application WHERE application.round = NEW.round
  AND application.state <> 'eligible'
  AND ((side = 'mentor' AND application.id = NEW.mentor)
    OR (side = 'organisation' AND application.id = NEW.organisation)))
BEGIN SELECT RAISE(ABORT, 'not-eligible'); END;
CREATE TRIGGER pairingIsAllowed BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM preference WHERE preference.round = NEW.round
  AND preference.mentor = NEW.mentor AND preference.organisation = NEW.organisation
  AND kind IN ('avoid', 'ban'))
BEGIN SELECT RAISE(ABORT, 'banned'); END;
CREATE TRIGGER pairingHasPlace BEFORE INSERT ON pairing
WHEN (SELECT count(*) FROM pairing AS held WHERE held.round = NEW.round
  AND held.mentor = NEW.mentor AND held.endedAt IS NULL) >= (SELECT capacity FROM application WHERE application.round = NEW.round
  AND application.side = 'mentor' AND application.id = NEW.mentor)
BEGIN SELECT RAISE(ABORT, 'capacity'); END;
CREATE TRIGGER pairingIsNotRemoved BEFORE DELETE ON pairing
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingEndsForGood BEFORE UPDATE ON pairing
WHEN OLD.endedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'final-state'); END;
CREATE TRIGGER pairingMoves BEFORE UPDATE OF state ON pairing
WHEN OLD.endedAt IS NULL AND NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
  'proposed>accepted', 'proposed>declined', 'proposed>expired', 'proposed>withdrawn',
  'accepted>active', 'accepted>withdrawn', 'active>paused', 'active>completed',
  'active>ended_early', 'paused>active', 'paused>ended_early')
BEGIN SELECT RAISE(ABORT, 'state-move'); END;
CREATE TRIGGER pairingIsAgreed BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'accepted' AND OLD.state = 'proposed' AND (SELECT count(*) FROM response
  WHERE pairing = OLD.id AND answer = 'yes') < 2
BEGIN SELECT RAISE(ABORT, 'both-must-agree'); END;
CREATE TRIGGER pairingIsDeclinedBySide BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'declined' AND NOT EXISTS (SELECT 1 FROM response
  WHERE pairing = OLD.id AND answer = 'no')
BEGIN SELECT RAISE(ABORT, 'nobody-declined'); END;
CREATE TRIGGER pairingExpiresPastDeadline BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'expired'
AND (OLD.deadlineDay IS NULL OR date(NEW.endedAt) < OLD.deadlineDay)
BEGIN SELECT RAISE(ABORT, 'deadline-not-past'); END;
CREATE TRIGGER acceptedPairingIsEligible BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'accepted' AND OLD.state <> 'accepted' AND EXISTS (SELECT 1 FROM application WHERE application.round = OLD.round
  AND application.state <> 'eligible'
  AND ((side = 'mentor' AND application.id = OLD.mentor)
    OR (side = 'organisation' AND application.id = OLD.organisation)))
BEGIN SELECT RAISE(ABORT, 'not-eligible'); END;
CREATE TRIGGER acceptedPairingHasPlace BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'accepted' AND OLD.state <> 'accepted'
AND (SELECT count(*) FROM pairing AS held WHERE held.round = OLD.round
  AND held.mentor = OLD.mentor AND held.endedAt IS NULL) > (SELECT capacity FROM application WHERE application.round = OLD.round
  AND application.side = 'mentor' AND application.id = OLD.mentor)
BEGIN SELECT RAISE(ABORT, 'capacity'); END;
CREATE TRIGGER responseAddedWhileProposed BEFORE INSERT ON response
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing AND state <> 'proposed')
BEGIN SELECT RAISE(ABORT, 'answer-closed'); END;
CREATE TRIGGER responseAddedOnceSent BEFORE INSERT ON response
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing AND sentAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'not-sent'); END;
CREATE TRIGGER responseChangedWhileProposed BEFORE UPDATE ON response
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = OLD.pairing AND state <> 'proposed')
BEGIN SELECT RAISE(ABORT, 'answer-closed'); END;
CREATE TRIGGER responseChangedOnceSent BEFORE UPDATE ON response
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = OLD.pairing AND sentAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'not-sent'); END;
CREATE TRIGGER responseKeepsPlace BEFORE UPDATE ON response
WHEN NEW.pairing <> OLD.pairing OR NEW.side <> OLD.side
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER responseIsNotRemoved BEFORE DELETE ON response
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER auditEntryIsNotChanged BEFORE UPDATE ON auditEntry
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER auditEntryIsNotRemoved BEFORE DELETE ON auditEntry
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER auditEntryIsChained BEFORE INSERT ON auditEntry
WHEN NEW.seq IS NOT (SELECT seq + 1 FROM auditHead)
OR NEW.previousDigest IS NOT (SELECT digest FROM auditHead)
BEGIN SELECT RAISE(ABORT, 'audit-chain'); END;
CREATE TRIGGER auditHeadFollows AFTER INSERT ON auditEntry
BEGIN UPDATE auditHead SET seq = NEW.seq, digest = NEW.digest; END;
CREATE TRIGGER auditHeadFollowsTheLog BEFORE UPDATE ON auditHead
WHEN NOT EXISTS (SELECT 1 FROM auditEntry WHERE seq = NEW.seq AND digest = NEW.digest)
OR NEW.seq IS NOT OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'audit-chain'); END;
CREATE TRIGGER auditHeadIsNotRemoved BEFORE DELETE ON auditHead
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER auditHeadIsNotReplaced BEFORE INSERT ON auditHead
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER phraseIsNotReplaced BEFORE INSERT ON phrase
WHEN EXISTS (SELECT 1 FROM phrase WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER phraseStarts BEFORE INSERT ON phrase
WHEN NEW.removedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER phraseIsSaidOnce BEFORE INSERT ON phrase
WHEN EXISTS (SELECT 1 FROM phrase WHERE text = NEW.text AND removedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'already-exists'); END;
CREATE TRIGGER phraseKeepsWhatItSays BEFORE UPDATE ON phrase
WHEN OLD.removedAt IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
OR NEW.concepts <> OLD.concepts OR NEW.kind <> OLD.kind OR NEW.language <> OLD.language
OR NEW.text <> OLD.text OR NEW.addedBy <> OLD.addedBy OR NEW.addedAt <> OLD.addedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER phraseIsNotDeleted BEFORE DELETE ON phrase
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER lexiconIsNotChanged BEFORE UPDATE ON lexicon
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER lexiconIsNotRemoved BEFORE DELETE ON lexicon
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER lexiconIsNotReplaced BEFORE INSERT ON lexicon
WHEN EXISTS (SELECT 1 FROM lexicon WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionVersionIsNotChanged BEFORE UPDATE ON sessionVersion
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionVersionIsNotRemoved BEFORE DELETE ON sessionVersion
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionVersionIsNotReplaced BEFORE INSERT ON sessionVersion
WHEN EXISTS (SELECT 1 FROM sessionVersion
  WHERE session = NEW.session AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionVersionStays AFTER UPDATE ON session
BEGIN
  INSERT INTO sessionVersion VALUES (OLD.id, OLD.revision, OLD.state, OLD.startsAt,
    OLD.lengthMinutes, OLD.mode, OLD.place, OLD.summary, OLD.nextDay, OLD.otherAttendees,
    OLD.changeReason, OLD.loggedBy, OLD.loggedAt);
END;
CREATE TRIGGER sessionTopicIsNotChanged BEFORE UPDATE ON sessionTopic
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionTopicIsNotRemoved BEFORE DELETE ON sessionTopic
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionTopicIsOfItsVersion BEFORE INSERT ON sessionTopic
WHEN NEW.revision IS NOT (SELECT revision FROM session WHERE id = NEW.session)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionTopicIsNotReplaced BEFORE INSERT ON sessionTopic
WHEN EXISTS (SELECT 1 FROM sessionTopic WHERE session = NEW.session
  AND revision = NEW.revision AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionAttendeeIsNotChanged BEFORE UPDATE ON sessionAttendee
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionAttendeeIsNotRemoved BEFORE DELETE ON sessionAttendee
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionAttendeeIsOfItsVersion BEFORE INSERT ON sessionAttendee
WHEN NEW.revision IS NOT (SELECT revision FROM session WHERE id = NEW.session)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionAttendeeIsNotReplaced BEFORE INSERT ON sessionAttendee
WHEN EXISTS (SELECT 1 FROM sessionAttendee WHERE session = NEW.session
  AND revision = NEW.revision AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionStatementIsOfItsVersion BEFORE INSERT ON sessionStatement
WHEN NEW.revision IS NOT (SELECT revision FROM session WHERE id = NEW.session)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionStatementIsOfWhatHappened BEFORE INSERT ON sessionStatement
WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.session AND state NOT IN ('held', 'no_show'))
BEGIN SELECT RAISE(ABORT, 'session-not-held'); END;
CREATE TRIGGER sessionStatementStartsOpen BEFORE INSERT ON sessionStatement
WHEN NEW.settledAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER sessionStatementIsNotReplaced BEFORE INSERT ON sessionStatement
WHEN EXISTS (SELECT 1 FROM sessionStatement WHERE session = NEW.session AND side = NEW.side
  AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionStatementStays BEFORE UPDATE ON sessionStatement
WHEN OLD.settledAt IS NOT NULL OR NEW.session <> OLD.session OR NEW.side <> OLD.side
OR NEW.position <> OLD.position OR NEW.stance <> OLD.stance
OR NEW.reason IS NOT OLD.reason OR NEW.revision <> OLD.revision
OR NEW.actor <> OLD.actor OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionStatementIsNotRemoved BEFORE DELETE ON sessionStatement
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionActionIsNotReplaced BEFORE INSERT ON sessionAction
WHEN EXISTS (SELECT 1 FROM sessionAction WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionActionStartsOpen BEFORE INSERT ON sessionAction
WHEN NEW.doneAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER sessionActionStays BEFORE UPDATE ON sessionAction
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.session <> OLD.session
OR NEW.text <> OLD.text OR NEW.owner <> OLD.owner OR NEW.dueDay <> OLD.dueDay
OR NEW.addedBy <> OLD.addedBy OR NEW.addedAt <> OLD.addedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionActionIsDoneOnce BEFORE UPDATE ON sessionAction
WHEN OLD.doneAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'final-state'); END;
CREATE TRIGGER sessionActionIsNotRemoved BEFORE DELETE ON sessionAction
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionIsNotReplaced BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM session WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionIsNotRemoved BEFORE DELETE ON session
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionKeepsPairing BEFORE UPDATE ON session
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionMoves BEFORE UPDATE OF state ON session
WHEN NEW.state <> OLD.state AND OLD.state <> 'planned'
BEGIN SELECT RAISE(ABORT, 'state-move'); END;
CREATE TRIGGER sessionThatDidNotHappenStays BEFORE UPDATE ON session
WHEN OLD.state IN ('cancelled', 'no_show') AND NEW.state = OLD.state
BEGIN SELECT RAISE(ABORT, 'final-state'); END;
CREATE TRIGGER sessionStartsItsVersions BEFORE INSERT ON session
WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER sessionCountsItsVersions BEFORE UPDATE ON session
WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionMarksChangedFacts BEFORE UPDATE ON session
WHEN NEW.factsRevision <> CASE WHEN NEW.startsAt <> OLD.startsAt
  OR NEW.lengthMinutes <> OLD.lengthMinutes OR NEW.state <> OLD.state
  THEN NEW.revision ELSE OLD.factsRevision END
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionKeepsWhenItWasLogged BEFORE UPDATE ON session
WHEN OLD.heldLoggedAt IS NOT NULL AND NEW.heldLoggedAt IS NOT OLD.heldLoggedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionIsCorrectedWithReason BEFORE UPDATE ON session
WHEN OLD.state = 'held' AND length(trim(ifnull(NEW.changeReason, ''))) = 0
AND NEW.loggedAt > strftime('%Y-%m-%dT%H:%M:%fZ', OLD.heldLoggedAt, '+14 days')
BEGIN SELECT RAISE(ABORT, 'correction-late'); END;
CREATE TRIGGER sessionAddedWithinPairing BEFORE INSERT ON session
WHEN NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND (date(NEW.startsAt, '+2 hours') < date(proposedAt)
    OR NEW.startsAt > endedAt))
BEGIN SELECT RAISE(ABORT, 'session-outside-pairing'); END;
CREATE TRIGGER sessionChangedWithinPairing BEFORE UPDATE OF startsAt, state ON session
WHEN (NEW.startsAt <> OLD.startsAt OR NEW.state <> OLD.state) AND NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND (date(NEW.startsAt, '+2 hours') < date(proposedAt)
    OR NEW.startsAt > endedAt))
BEGIN SELECT RAISE(ABORT, 'session-outside-pairing'); END;
CREATE TRIGGER consentIsNotReplaced BEFORE INSERT ON consent
WHEN EXISTS (SELECT 1 FROM consent WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER consentStarts BEFORE INSERT ON consent
WHEN NEW.endedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER consentIsGivenOnce BEFORE INSERT ON consent
WHEN EXISTS (SELECT 1 FROM consent
  WHERE person = NEW.person AND purpose = NEW.purpose AND endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'already-exists'); END;
CREATE TRIGGER consentKeepsWhatWasGiven BEFORE UPDATE ON consent
WHEN OLD.endedAt IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
OR NEW.person <> OLD.person OR NEW.purpose <> OLD.purpose
OR NEW.textVersion <> OLD.textVersion OR NEW.language <> OLD.language
OR NEW.grantedAt <> OLD.grantedAt OR NEW.evidence IS NOT OLD.evidence
OR NEW.recordedBy <> OLD.recordedBy OR NEW.recordedAt <> OLD.recordedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER consentIsNotRemoved BEFORE DELETE ON consent
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingHasConsent BEFORE INSERT ON pairing
WHEN EXISTS (SELECT 1 FROM application JOIN consent ON consent.person = application.person
  WHERE application.round = NEW.round
  AND ((side = 'mentor' AND application.id = NEW.mentor)
    OR (side = 'organisation' AND application.id = NEW.organisation))
  AND purpose = 'programme' AND ending = 'withdrawn'
  AND NOT EXISTS (SELECT 1 FROM consent AS given WHERE given.person = consent.person
    AND given.purpose = 'programme' AND given.endedAt IS NULL))
BEGIN SELECT RAISE(ABORT, 'consent-withdrawn'); END;
CREATE TRIGGER acceptedPairingHasConsent BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'accepted' AND OLD.state <> 'accepted' AND EXISTS (SELECT 1 FROM application JOIN consent ON consent.person = application.person
  WHERE application.round = OLD.round
  AND ((side = 'mentor' AND application.id = OLD.mentor)
    OR (side = 'organisation' AND application.id = OLD.organisation))
  AND purpose = 'programme' AND ending = 'withdrawn'
  AND NOT EXISTS (SELECT 1 FROM consent AS given WHERE given.person = consent.person
    AND given.purpose = 'programme' AND given.endedAt IS NULL))
BEGIN SELECT RAISE(ABORT, 'consent-withdrawn'); END;
CREATE TRIGGER privateNoteIsNotReplaced BEFORE INSERT ON privateNote
WHEN EXISTS (SELECT 1 FROM privateNote WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER privateNoteStarts BEFORE INSERT ON privateNote
WHEN NEW.version <> 1
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER privateNoteIsOfItsPairing BEFORE INSERT ON privateNote
WHEN NEW.session IS NOT NULL AND NOT EXISTS (SELECT 1 FROM session
  WHERE id = NEW.session AND pairing = NEW.pairing)
BEGIN SELECT RAISE(ABORT, 'unknown-reference'); END;
CREATE TRIGGER privateNoteKeepsPlace BEFORE UPDATE ON privateNote
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
OR NEW.session IS NOT OLD.session OR NEW.person IS NOT OLD.person
OR NEW.actor IS NOT OLD.actor OR NEW.createdAt <> OLD.createdAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER privateNoteIsWrittenAnew BEFORE UPDATE ON privateNote
WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER userIsNotReplaced BEFORE INSERT ON user
WHEN EXISTS (SELECT 1 FROM user WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER userStarts BEFORE INSERT ON user
WHEN NEW.revokedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER userKeepsIdentity BEFORE UPDATE ON user
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.name <> OLD.name
OR (OLD.person IS NOT NULL AND NEW.person IS NOT OLD.person)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER userIsNotRemoved BEFORE DELETE ON user
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER lastAdministratorIsNotRevoked BEFORE UPDATE OF revokedAt ON user
WHEN NEW.revokedAt IS NOT NULL AND OLD.revokedAt IS NULL
AND EXISTS (SELECT 1 FROM user JOIN userRole ON userRole.user = user.id
  WHERE user.id = OLD.id AND revokedAt IS NULL AND role = 'administrator')
AND NOT EXISTS (SELECT 1 FROM user JOIN userRole ON userRole.user = user.id
  WHERE user.id <> OLD.id AND revokedAt IS NULL AND role = 'administrator')
BEGIN SELECT RAISE(ABORT, 'last-administrator'); END;
CREATE TRIGGER lastAdministratorKeepsRole BEFORE DELETE ON userRole
WHEN OLD.role = 'administrator' AND EXISTS (SELECT 1 FROM user JOIN userRole ON userRole.user = user.id
  WHERE user.id = OLD.user AND revokedAt IS NULL AND role = 'administrator')
AND NOT EXISTS (SELECT 1 FROM user JOIN userRole ON userRole.user = user.id
  WHERE user.id <> OLD.user AND revokedAt IS NULL AND role = 'administrator')
BEGIN SELECT RAISE(ABORT, 'last-administrator'); END;
CREATE TRIGGER userRoleStays BEFORE UPDATE ON userRole
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sideIsAPerson BEFORE INSERT ON userRole
WHEN NEW.role IN ('mentor', 'contact')
AND EXISTS (SELECT 1 FROM user WHERE id = NEW.user AND person IS NULL)
BEGIN SELECT RAISE(ABORT, 'person-needed'); END;
CREATE TRIGGER erasureIsNotReplaced BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER erasureKeepsWhatWasDone BEFORE UPDATE ON erasure
WHEN OLD.state <> 'blocked' OR NEW.number <> OLD.number OR NEW.id <> OLD.id
OR NEW.person <> OLD.person OR NEW.madeBy <> OLD.madeBy OR NEW.madeAt <> OLD.madeAt
OR NEW.dueDay IS NOT OLD.dueDay
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER erasureIsNotRemoved BEFORE DELETE ON erasure
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER erasureIsOneAtATime BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person AND state = 'blocked')
BEGIN SELECT RAISE(ABORT, 'already-exists'); END;
CREATE TRIGGER blockedValueIsNotChanged BEFORE UPDATE ON blockedValue
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER blockedValueStaysWhileBlocked BEFORE DELETE ON blockedValue
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = OLD.erasure AND state = 'blocked')
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER blockedValueIsNotReplaced BEFORE INSERT ON blockedValue
WHEN EXISTS (SELECT 1 FROM blockedValue
  WHERE erasure = NEW.erasure AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER rightsRequestIsNotReplaced BEFORE INSERT ON rightsRequest
WHEN EXISTS (SELECT 1 FROM rightsRequest WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER rightsRequestStarts BEFORE INSERT ON rightsRequest
WHEN NEW.closedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER rightsRequestKeepsWhatWasAsked BEFORE UPDATE ON rightsRequest
WHEN OLD.closedAt IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
OR NEW.person <> OLD.person OR NEW.kind <> OLD.kind
OR NEW.receivedDay <> OLD.receivedDay OR NEW.dueDay <> OLD.dueDay
OR NEW.recordedBy <> OLD.recordedBy OR NEW.recordedAt <> OLD.recordedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER rightsRequestIsNotRemoved BEFORE DELETE ON rightsRequest
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER agreementIsNotChanged BEFORE UPDATE ON agreement
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER agreementIsNotRemoved BEFORE DELETE ON agreement
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER agreementIsNext BEFORE INSERT ON agreement
WHEN NEW.version <> 1 + ifnull((SELECT max(version) FROM agreement
  WHERE pairing = NEW.pairing), 0)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER agreementHasAcceptedPairing BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active', 'paused'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-accepted'); END;
CREATE TRIGGER agreementStartsAfterProposal BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND NEW.startDay < date(proposedAt))
BEGIN SELECT RAISE(ABORT, 'agreement-days'); END;
CREATE TRIGGER agreementKeepsStart BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing AND state IN ('active', 'paused'))
AND NEW.startDay <> (SELECT startDay FROM agreement WHERE pairing = NEW.pairing
  ORDER BY version DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'start-kept'); END;
CREATE TRIGGER signatureIsNotChanged BEFORE UPDATE ON signature
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER signatureIsNotRemoved BEFORE DELETE ON signature
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER signatureHasAcceptedPairing BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active', 'paused'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-accepted'); END;
CREATE TRIGGER signatureIsOfLatest BEFORE INSERT ON signature
WHEN NEW.version < (SELECT max(version) FROM agreement WHERE pairing = NEW.pairing)
BEGIN SELECT RAISE(ABORT, 'agreement-replaced'); END;
CREATE TRIGGER signatureIsNotReplaced BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM signature WHERE pairing = NEW.pairing AND version = NEW.version
  AND side = NEW.side)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalIsNotChanged BEFORE UPDATE ON goal
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalIsNotRemoved BEFORE DELETE ON goal
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalIsNotReplaced BEFORE INSERT ON goal
WHEN EXISTS (SELECT 1 FROM goal WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalHasAcceptedPairing BEFORE INSERT ON goal
WHEN EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active', 'paused'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-accepted'); END;
CREATE TRIGGER goalsAreFew BEFORE INSERT ON goal
WHEN (SELECT count(*) FROM goal WHERE pairing = NEW.pairing) >= 5
BEGIN SELECT RAISE(ABORT, 'goals-full'); END;
CREATE TRIGGER goalRatingIsNotChanged BEFORE UPDATE ON goalRating
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalRatingIsNotRemoved BEFORE DELETE ON goalRating
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalRatingIsNotReplaced BEFORE INSERT ON goalRating
WHEN EXISTS (SELECT 1 FROM goalRating WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER goalRatingHasBegunPairing BEFORE INSERT ON goalRating
WHEN EXISTS (SELECT 1 FROM goal JOIN pairing ON pairing.id = goal.pairing
  WHERE goal.id = NEW.goal
  AND state NOT IN ('active', 'paused', 'completed', 'ended_early')
  AND (state <> 'accepted' OR NEW.wave <> 'base'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-begun'); END;
CREATE TRIGGER goalRatingPrecedesClosing BEFORE INSERT ON goalRating
WHEN EXISTS (SELECT 1 FROM goal JOIN pairing ON pairing.id = goal.pairing
  JOIN round ON round.name = pairing.round
  WHERE goal.id = NEW.goal AND round.state = 'closed')
BEGIN SELECT RAISE(ABORT, 'round-closed'); END;
CREATE TRIGGER finalRatingIsCorrectedWithReason BEFORE INSERT ON goalRating
WHEN NEW.wave = 'final' AND length(trim(ifnull(NEW.reason, ''))) = 0
AND EXISTS (SELECT 1 FROM goalRating WHERE goal = NEW.goal AND wave = 'final')
BEGIN SELECT RAISE(ABORT, 'reason-needed'); END;
CREATE TRIGGER pauseHasActivePairing BEFORE INSERT ON pause
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing AND state <> 'active')
BEGIN SELECT RAISE(ABORT, 'state-move'); END;
CREATE TRIGGER pauseStartsOpen BEFORE INSERT ON pause
WHEN NEW.endedAt NOT NULL
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER pauseFollowsTheOthers BEFORE INSERT ON pause
WHEN EXISTS (SELECT 1 FROM pause WHERE pairing = NEW.pairing
  AND (NEW.startedAt = startedAt OR NEW.startedAt < endedAt))
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pauseKeepsWhatItWas BEFORE UPDATE ON pause
WHEN OLD.endedAt IS NOT NULL OR NEW.pairing <> OLD.pairing OR NEW.startedAt <> OLD.startedAt
OR NEW.reason <> OLD.reason OR NEW.pausedBy <> OLD.pausedBy
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pauseIsNotRemoved BEFORE DELETE ON pause
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionAddedOutsidePauses BEFORE INSERT ON session
WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM pause WHERE pairing = NEW.pairing
  AND startedAt <= NEW.startsAt AND (endedAt IS NULL OR NEW.startsAt < endedAt))
BEGIN SELECT RAISE(ABORT, 'pairing-paused'); END;
CREATE TRIGGER sessionChangedOutsidePauses BEFORE UPDATE OF state, startsAt ON session
WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM pause WHERE pairing = NEW.pairing
  AND startedAt <= NEW.startsAt AND (endedAt IS NULL OR NEW.startsAt < endedAt))
BEGIN SELECT RAISE(ABORT, 'pairing-paused'); END;
CREATE TRIGGER checkInIsNotChanged BEFORE UPDATE ON checkIn
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER checkInIsNotRemoved BEFORE DELETE ON checkIn
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER checkInIsNotReplaced BEFORE INSERT ON checkIn
WHEN EXISTS (SELECT 1 FROM checkIn WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER checkInHasAcceptedPairing BEFORE INSERT ON checkIn
WHEN EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active', 'paused'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-accepted'); END;
CREATE TRIGGER incidentIsNotReplaced BEFORE INSERT ON incident
WHEN EXISTS (SELECT 1 FROM incident WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER incidentStarts BEFORE INSERT ON incident
WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER incidentStaysClosed BEFORE UPDATE ON incident
WHEN OLD.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'final-state'); END;
CREATE TRIGGER incidentKeepsWhatWasSaid BEFORE UPDATE ON incident
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
OR NEW.severity <> OLD.severity OR NEW.text <> OLD.text
OR NEW.reportedBy <> OLD.reportedBy OR NEW.reportedAt <> OLD.reportedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER incidentIsNotRemoved BEFORE DELETE ON incident
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingBeginsSigned BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'active' AND OLD.state = 'accepted' AND (SELECT count(*) FROM signature
  WHERE pairing = OLD.id AND version = (SELECT max(version) FROM agreement WHERE pairing = OLD.id)) < 2
BEGIN SELECT RAISE(ABORT, 'agreement-unsigned'); END;
CREATE TRIGGER pairingBeginsWithGoal BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'active' AND OLD.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM goal WHERE pairing = OLD.id)
BEGIN SELECT RAISE(ABORT, 'goal-needed'); END;
CREATE TRIGGER pairingBeginsInTime BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'active' AND OLD.state = 'accepted' AND date(NEW.startedAt, '+2 hours') < (SELECT startDay FROM agreement
  WHERE pairing = OLD.id AND version = (SELECT max(version) FROM agreement WHERE pairing = OLD.id))
BEGIN SELECT RAISE(ABORT, 'starts-later'); END;
CREATE TRIGGER pairingSaysWhenItBegan BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'active' AND OLD.state = 'accepted' AND NEW.startedAt IS NULL
BEGIN SELECT RAISE(ABORT, 'missing-value'); END;
CREATE TRIGGER pairingKeepsStart BEFORE UPDATE OF startedAt ON pairing
WHEN NEW.startedAt IS NOT OLD.startedAt AND NOT (NEW.state = 'active' AND OLD.state = 'accepted')
BEGIN SELECT RAISE(ABORT, 'start-kept'); END;
CREATE TRIGGER pairingPausesByPause BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'paused' AND OLD.state = 'active' AND NOT EXISTS (SELECT 1 FROM pause
  WHERE pairing = OLD.id AND endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'reason-needed'); END;
CREATE TRIGGER pairingLeavesItsPause BEFORE UPDATE OF state ON pairing
WHEN NEW.state <> 'paused' AND EXISTS (SELECT 1 FROM pause
  WHERE pairing = OLD.id AND endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'pause-open'); END;
CREATE TRIGGER pairingCompletesRated BEFORE UPDATE OF state ON pairing
WHEN NEW.state = 'completed' AND EXISTS (SELECT 1 FROM goal WHERE pairing = OLD.id
  AND NOT EXISTS (SELECT 1 FROM goalRating WHERE goal = goal.id AND wave = 'final'))
BEGIN SELECT RAISE(ABORT, 'goals-unrated'); END;
CREATE TRIGGER pairingSaysWhenItEnded BEFORE UPDATE OF state ON pairing
WHEN NEW.state IN ('completed', 'ended_early') AND OLD.state <> NEW.state
AND NEW.endDay IS NULL
BEGIN SELECT RAISE(ABORT, 'missing-value'); END;
CREATE TRIGGER pairingEndsWithinItsTime BEFORE UPDATE OF endDay ON pairing
WHEN NEW.endDay IS NOT NULL AND (NEW.endedAt IS NULL
  OR NEW.endDay > date(NEW.endedAt, '+2 hours')
  OR NEW.endDay < (SELECT startDay FROM agreement
    WHERE pairing = OLD.id ORDER BY version LIMIT 1))
BEGIN SELECT RAISE(ABORT, 'end-day'); END;
CREATE TRIGGER pairingEndsAfterItsSessions BEFORE UPDATE OF endDay ON pairing
WHEN EXISTS (SELECT 1 FROM session WHERE pairing = OLD.id AND state = 'held'
  AND date(startsAt) > NEW.endDay)
BEGIN SELECT RAISE(ABORT, 'end-day'); END;
CREATE TRIGGER sessionAddedByEndDay BEFORE INSERT ON session
WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND date(NEW.startsAt) > endDay)
BEGIN SELECT RAISE(ABORT, 'session-outside-pairing'); END;
CREATE TRIGGER sessionChangedByEndDay BEFORE UPDATE OF state, startsAt ON session
WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND date(NEW.startsAt) > endDay)
BEGIN SELECT RAISE(ABORT, 'session-outside-pairing'); END;
CREATE TRIGGER responseComesInTime BEFORE UPDATE OF answer ON response
WHEN NEW.answer <> 'pending' AND EXISTS (SELECT 1 FROM pairing
  WHERE id = OLD.pairing AND deadlineDay < date(NEW.at))
BEGIN SELECT RAISE(ABORT, 'deadline-past'); END;
CREATE TRIGGER sendingIsNotChanged BEFORE UPDATE ON sending
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sendingIsNotRemoved BEFORE DELETE ON sending
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sendingIsNotReplaced BEFORE INSERT ON sending
WHEN EXISTS (SELECT 1 FROM sending WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER manualChangeIsNotChanged BEFORE UPDATE ON manualChange
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER manualChangeIsNotRemoved BEFORE DELETE ON manualChange
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER manualChangeIsNotReplaced BEFORE INSERT ON manualChange
WHEN EXISTS (SELECT 1 FROM manualChange WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sendingCountsOn BEFORE INSERT ON sending
WHEN NEW.version <> 1 + (SELECT ifnull(max(version), 0) FROM sending WHERE round = NEW.round)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER screeningCheckIsReplaced BEFORE UPDATE ON screeningCheck
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER roundChoosesItsOwnRun BEFORE UPDATE OF chosenRun ON round
WHEN NEW.chosenRun IS NOT NULL AND EXISTS (SELECT 1 FROM matchRun
  WHERE id = NEW.chosenRun AND round <> NEW.name)
BEGIN SELECT RAISE(ABORT, 'unknown-reference'); END;
CREATE TRIGGER applicationKeepsOrigin BEFORE UPDATE OF carriedFrom ON application
WHEN OLD.carriedFrom IS NOT NULL AND NEW.carriedFrom IS NOT OLD.carriedFrom
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingKeepsPair BEFORE UPDATE ON pairing
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.round <> OLD.round
OR (NEW.matchRun IS NOT OLD.matchRun AND (OLD.sentAt IS NOT NULL OR OLD.isManual = 1))
OR NEW.mentor <> OLD.mentor
OR NEW.organisation <> OLD.organisation OR NEW.proposedBy <> OLD.proposedBy
OR NEW.proposedAt <> OLD.proposedAt OR NEW.isManual <> OLD.isManual
OR NEW.manualReason IS NOT OLD.manualReason OR NEW.replaces IS NOT OLD.replaces
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingKeepsWhatWasSent BEFORE UPDATE ON pairing
WHEN OLD.sentAt IS NOT NULL AND (NEW.sentAt IS NOT OLD.sentAt
  OR NEW.sentVersion IS NOT OLD.sentVersion
  OR NEW.predictedFitMicro <> OLD.predictedFitMicro
  OR (NEW.deadlineDay IS NOT OLD.deadlineDay AND OLD.state <> 'proposed'))
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER instrumentIsNotChanged BEFORE UPDATE ON instrument
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER instrumentIsNotRemoved BEFORE DELETE ON instrument
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER instrumentIsNotReplaced BEFORE INSERT ON instrument
WHEN EXISTS (SELECT 1 FROM instrument WHERE name = NEW.name AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER surveyInvitationIsNotReplaced BEFORE INSERT ON surveyInvitation
WHEN EXISTS (SELECT 1 FROM surveyInvitation WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER surveyInvitationIsOneAtATime BEFORE INSERT ON surveyInvitation
WHEN EXISTS (SELECT 1 FROM surveyInvitation WHERE digest = NEW.digest
  OR (pairing = NEW.pairing AND side = NEW.side AND instrument = NEW.instrument
    AND wave = NEW.wave AND state = 'open'))
BEGIN SELECT RAISE(ABORT, 'already-exists'); END;
CREATE TRIGGER surveyInvitationStarts BEFORE INSERT ON surveyInvitation
WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'first-state'); END;
CREATE TRIGGER surveyInvitationHasPairing BEFORE INSERT ON surveyInvitation
WHEN EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing
  AND state NOT IN ('accepted', 'active', 'paused', 'completed', 'ended_early'))
BEGIN SELECT RAISE(ABORT, 'survey-too-early'); END;
CREATE TRIGGER surveyInvitationEnds BEFORE UPDATE ON surveyInvitation
WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'final-state'); END;
CREATE TRIGGER surveyInvitationKeepsWhatItWas BEFORE UPDATE ON surveyInvitation
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
OR NEW.side <> OLD.side OR NEW.instrument <> OLD.instrument
OR NEW.version <> OLD.version OR NEW.wave <> OLD.wave OR NEW.digest <> OLD.digest
OR NEW.expiresDay <> OLD.expiresDay OR NEW.invitedBy <> OLD.invitedBy
OR NEW.invitedAt <> OLD.invitedAt
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER surveyInvitationIsNotRemoved BEFORE DELETE ON surveyInvitation
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER surveyAnswerIsNotReplaced BEFORE INSERT ON surveyAnswer
WHEN EXISTS (SELECT 1 FROM surveyAnswer WHERE round = NEW.round
  AND instrument = NEW.instrument AND wave = NEW.wave AND subject = NEW.subject
  AND side = NEW.side AND respondent = NEW.respondent)
BEGIN SELECT RAISE(ABORT, 'already-exists'); END;
CREATE TRIGGER surveyAnswerFits BEFORE INSERT ON surveyAnswer
WHEN EXISTS (SELECT 1 FROM instrument WHERE name = NEW.instrument AND version = NEW.version
  AND (json_array_length(NEW.items) <> json_array_length(document, '$.items')
    OR NOT EXISTS (SELECT 1 FROM json_each(NEW.items) WHERE type <> 'null')
    OR EXISTS (SELECT 1 FROM json_each(NEW.items) AS given WHERE given.type <> 'null'
      AND (given.type <> 'integer'
        OR given.value < json_extract(document, '$.scale.least')
        OR given.value > json_extract(document, '$.scale.most')))))
BEGIN SELECT RAISE(ABORT, 'answer-scale'); END;
CREATE TRIGGER surveyAnswerStillFits BEFORE UPDATE OF items ON surveyAnswer
WHEN EXISTS (SELECT 1 FROM instrument WHERE name = NEW.instrument AND version = NEW.version
  AND (json_array_length(NEW.items) <> json_array_length(document, '$.items')
    OR NOT EXISTS (SELECT 1 FROM json_each(NEW.items) WHERE type <> 'null')
    OR EXISTS (SELECT 1 FROM json_each(NEW.items) AS given WHERE given.type <> 'null'
      AND (given.type <> 'integer'
        OR given.value < json_extract(document, '$.scale.least')
        OR given.value > json_extract(document, '$.scale.most')))))
BEGIN SELECT RAISE(ABORT, 'answer-scale'); END;
CREATE TRIGGER surveyAnswerKeepsWhose BEFORE UPDATE ON surveyAnswer
WHEN NEW.round <> OLD.round OR NEW.instrument <> OLD.instrument
OR NEW.version <> OLD.version OR NEW.wave <> OLD.wave OR NEW.subject <> OLD.subject
OR NEW.side <> OLD.side OR NEW.respondent <> OLD.respondent
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER surveyAnswerIsNotRemoved BEFORE DELETE ON surveyAnswer
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER reportSnapshotIsNotChanged BEFORE UPDATE ON reportSnapshot
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER reportSnapshotIsNotRemoved BEFORE DELETE ON reportSnapshot
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER reportSnapshotIsNotReplaced BEFORE INSERT ON reportSnapshot
WHEN EXISTS (SELECT 1 FROM reportSnapshot WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER reportSnapshotFollows BEFORE INSERT ON reportSnapshot
WHEN NEW.version <> 1 + (SELECT count(*) FROM reportSnapshot
  WHERE scopeKind = NEW.scopeKind AND scopeName = NEW.scopeName)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionAddedWhileRunning BEFORE INSERT ON session
WHEN NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active')
  AND NOT (NEW.state = 'held' AND state IN ('paused', 'completed', 'ended_early')))
BEGIN SELECT RAISE(ABORT, 'pairing-not-running'); END;
CREATE TRIGGER sessionChangedWhileRunning BEFORE UPDATE OF startsAt, state ON session
WHEN (NEW.startsAt <> OLD.startsAt OR NEW.state <> OLD.state) AND NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active')
  AND NOT (NEW.state = 'held' AND state IN ('paused', 'completed', 'ended_early')))
BEGIN SELECT RAISE(ABORT, 'pairing-not-running'); END;
CREATE TRIGGER reportFileIsNotChanged BEFORE UPDATE ON reportFile
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER reportFileIsNotRemoved BEFORE DELETE ON reportFile
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER reportFileIsNotReplaced BEFORE INSERT ON reportFile
WHEN EXISTS (SELECT 1 FROM reportFile WHERE snapshot = NEW.snapshot AND name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
COMMIT;
