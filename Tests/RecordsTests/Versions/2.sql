-- A record of schema version 2 (2026-11 lexicon): that of version 1 with phrases and a lexicon.
-- Written by the sqlite3 shell (.dump) from a record that the tests made; never edited afterwards.
PRAGMA application_id = 1434088545;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('2026-11 first record');
INSERT INTO grdb_migrations VALUES('2026-11 lexicon');
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('created','2026-11-22T10:00:00.000Z');
INSERT INTO setting VALUES('productVersion','0.1');
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
) STRICT;
INSERT INTO round VALUES(1,'2026','matching',NULL,1,'2026-11-22T10:00:00.000Z');
CREATE TABLE organisation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'O' || number),
  name TEXT NOT NULL,
  foldedName TEXT NOT NULL UNIQUE
    CONSTRAINT "missing-value" CHECK (length(foldedName) > 0)
) STRICT;
INSERT INTO organisation VALUES(1,'O1','ALFA elkartea','alfaelkartea');
INSERT INTO organisation VALUES(2,'O2','Beta fundazioa','betafundazioa');
INSERT INTO organisation VALUES(3,'O3','Gamma','gamma');
INSERT INTO organisation VALUES(4,'O4','Delta','delta');
CREATE TABLE person (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'H' || number),
  organisation TEXT REFERENCES organisation (id),
  name TEXT NOT NULL,
  identity TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(identity) > 0),
  email TEXT
) STRICT;
INSERT INTO person VALUES(1,'H1','O1','Ane Etxeberria','aneetxeberria','M1@example.org');
INSERT INTO person VALUES(2,'H2','O2','Íñigo Ruiz','inigoruiz','M2@example.org');
INSERT INTO person VALUES(3,'H3',NULL,'Miren','miren m3@example.org','M3@example.org');
INSERT INTO person VALUES(4,'H4','O3','Jon','jon',NULL);
INSERT INTO person VALUES(5,'H5','O4','Jon','jon',NULL);
INSERT INTO person VALUES(6,'H6','O1','Jon','jon',NULL);
INSERT INTO person VALUES(7,'H7','O2','Jon','jon',NULL);
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
      CHECK (changedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', changedAt, '+0 days')),
  PRIMARY KEY (round, side, id),
  CONSTRAINT "missing-value" CHECK ((side = 'mentor') = (capacity IS NOT NULL)),
  CONSTRAINT "reason-needed"
    CHECK (state <> 'rejected' OR length(trim(ifnull(stateReason, ''))) > 0)
) STRICT;
INSERT INTO application VALUES('2026','mentor','M1','eligible',NULL,'H1','O1','Ane Etxeberria','Alfa Elkartea','M1@example.org','Bizkaia','either',2,'','2026-11-22T10:00:00.000Z',NULL);
INSERT INTO application VALUES('2026','mentor','M2','eligible',NULL,'H2','O2','Íñigo Ruiz','Beta Fundazioa','M2@example.org','Bizkaia','either',1,'','2026-11-22T10:00:00.000Z',NULL);
INSERT INTO application VALUES('2026','mentor','M3','eligible',NULL,'H3',NULL,'Miren','','M3@example.org','Bizkaia','either',1,'','2026-11-22T10:00:00.000Z',NULL);
INSERT INTO application VALUES('2026','organisation','N1','eligible',NULL,'H4','O3','Jon','Gamma',NULL,NULL,NULL,NULL,'Laguntza behar dugu.','2026-11-22T10:00:00.000Z',NULL);
INSERT INTO application VALUES('2026','organisation','N2','eligible',NULL,'H5','O4','Jon','Delta',NULL,NULL,NULL,NULL,'Laguntza behar dugu.','2026-11-22T10:00:00.000Z',NULL);
INSERT INTO application VALUES('2026','organisation','N3','eligible',NULL,'H6','O1','Jon','ALFA elkartea',NULL,NULL,NULL,NULL,'Laguntza behar dugu.','2026-11-22T10:00:00.000Z',NULL);
INSERT INTO application VALUES('2026','organisation','N4','eligible',NULL,'H7','O2','Jon','Beta fundazioa',NULL,NULL,NULL,NULL,'Laguntza behar dugu.','2026-11-22T10:00:00.000Z',NULL);
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
INSERT INTO applicationLanguage VALUES('2026','mentor','M2',1,'es');
INSERT INTO applicationLanguage VALUES('2026','mentor','M3',0,'eu');
INSERT INTO applicationLanguage VALUES('2026','mentor','M3',1,'es');
INSERT INTO applicationLanguage VALUES('2026','organisation','N1',0,'eu');
INSERT INTO applicationLanguage VALUES('2026','organisation','N2',0,'eu');
INSERT INTO applicationLanguage VALUES('2026','organisation','N3',0,'eu');
INSERT INTO applicationLanguage VALUES('2026','organisation','N4',0,'eu');
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
INSERT INTO applicationField VALUES('2026','mentor','M1',0,'field-social');
INSERT INTO applicationField VALUES('2026','mentor','M1',1,'field-culture');
INSERT INTO applicationField VALUES('2026','mentor','M2',0,'field-social');
INSERT INTO applicationField VALUES('2026','mentor','M2',1,'field-culture');
INSERT INTO applicationField VALUES('2026','mentor','M3',0,'field-social');
INSERT INTO applicationField VALUES('2026','mentor','M3',1,'field-culture');
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
INSERT INTO need VALUES('2026','organisation','N1',0,'need-donors',5,1,3);
INSERT INTO need VALUES('2026','organisation','N1',1,'need-board',2,2,4);
INSERT INTO need VALUES('2026','organisation','N2',0,'need-donors',5,1,3);
INSERT INTO need VALUES('2026','organisation','N2',1,'need-board',2,2,4);
INSERT INTO need VALUES('2026','organisation','N3',0,'need-donors',5,1,3);
INSERT INTO need VALUES('2026','organisation','N3',1,'need-board',2,2,4);
INSERT INTO need VALUES('2026','organisation','N4',0,'need-donors',5,1,3);
INSERT INTO need VALUES('2026','organisation','N4',1,'need-board',2,2,4);
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
INSERT INTO expertise VALUES('2026','mentor','M1',0,'need-donors',3);
INSERT INTO expertise VALUES('2026','mentor','M2',0,'need-donors',3);
INSERT INTO expertise VALUES('2026','mentor','M3',0,'need-donors',3);
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
INSERT INTO preference VALUES('2026','M3','N4','must','coordinator','Iaz ere bai.','ane','2026-11-22T10:00:00.000Z');
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
  CONSTRAINT "bad-value" CHECK (denseReadings IS NULL OR json_valid(denseReadings)),
  CONSTRAINT "bad-value" CHECK ((served = 0) = (worstMicro IS NULL))
) STRICT;
INSERT INTO matchRun VALUES(1,'R1','2026','ane','2026-11-22T10:00:00.000Z','digest','{"fit":1}','1','1','solver 1',7,2,1280000,640000,'{"pairings":[]}','{"verified":true}',NULL);
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
  organisationSide TEXT NOT NULL GENERATED ALWAYS AS ('organisation') VIRTUAL,
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
INSERT INTO pairing VALUES(1,'P1','2026','R1','M1','N1','accepted','ane','2026-11-22T10:00:00.000Z','2026-11-22T10:00:00.000Z','2026-11-30',640000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO pairing VALUES(2,'P2','2026','R1','M2','N2','proposed','ane','2026-11-22T10:00:00.000Z','2026-11-22T10:00:00.000Z','2026-11-30',640000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO response VALUES('P1','mentor','yes',NULL,NULL,'ane','2026-11-22T10:00:00.000Z');
INSERT INTO response VALUES('P1','organisation','yes',NULL,NULL,'ane','2026-11-22T10:00:00.000Z');
INSERT INTO response VALUES('P2','mentor','pending',NULL,NULL,NULL,NULL);
INSERT INTO response VALUES('P2','organisation','pending',NULL,NULL,NULL,NULL);
CREATE TABLE session (
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
  summary TEXT NOT NULL DEFAULT '',
  loggedBy TEXT NOT NULL,
  loggedAt TEXT NOT NULL CONSTRAINT "bad-value"
      CHECK (loggedAt IS strftime('%Y-%m-%dT%H:%M:%fZ', loggedAt, '+0 days')),
  CONSTRAINT "session-in-future" CHECK (state <> 'held' OR startsAt <= loggedAt)
) STRICT;
INSERT INTO session VALUES(1,'S1','P1','held','2026-11-22T10:00:00.000Z',60,'online','','ane','2026-11-22T10:00:00.000Z');
INSERT INTO session VALUES(2,'S2','P1','planned','2026-11-22T10:00:00.000Z',60,'online','','ane','2026-11-22T10:00:00.000Z');
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
INSERT INTO auditEntry VALUES(1,'2026-11-22T10:00:00.000Z','ane','create','record','record','created,productVersion','0000000000000000000000000000000000000000000000000000000000000000','74bb20f107e238e615fbcb3948c91081322cbdd1265c94dc66fe23f40903c2cf');
INSERT INTO auditEntry VALUES(2,'2026-11-22T10:00:00.000Z','ane','create','round','2026','name,state,allowsReciprocal','74bb20f107e238e615fbcb3948c91081322cbdd1265c94dc66fe23f40903c2cf','8268f9211e29808ca73497bbc6dcf103029f4433fb56de17b99a5e94dc843d38');
INSERT INTO auditEntry VALUES(3,'2026-11-22T10:00:00.000Z','ane','move','round','2026','state,stateReason','8268f9211e29808ca73497bbc6dcf103029f4433fb56de17b99a5e94dc843d38','7a6addeef66fabfe1cbe210745b9c4b5dc26a25f68e04ce59e4f1022264da172');
INSERT INTO auditEntry VALUES(4,'2026-11-22T10:00:00.000Z','ane','add','application','2026/mentor/M1','','7a6addeef66fabfe1cbe210745b9c4b5dc26a25f68e04ce59e4f1022264da172','1272c1be0f9a76d8d2bf257f176f876560f46b639d80a5c76d45c81fa3b9ade0');
INSERT INTO auditEntry VALUES(5,'2026-11-22T10:00:00.000Z','ane','add','application','2026/mentor/M2','','1272c1be0f9a76d8d2bf257f176f876560f46b639d80a5c76d45c81fa3b9ade0','6dc1a351f9c2851e3db1cd0777fc35bd44a5005037cc21b56cd49043385b1160');
INSERT INTO auditEntry VALUES(6,'2026-11-22T10:00:00.000Z','ane','add','application','2026/mentor/M3','','6dc1a351f9c2851e3db1cd0777fc35bd44a5005037cc21b56cd49043385b1160','44a7679f4856aa315800c8e5b7506af0108332699559da17a107af1942f5382a');
INSERT INTO auditEntry VALUES(7,'2026-11-22T10:00:00.000Z','ane','add','application','2026/organisation/N1','','44a7679f4856aa315800c8e5b7506af0108332699559da17a107af1942f5382a','752388e7a30d7c8acd004167bd1e754bd32ad4c48af3c5545db13013bc1b8f8d');
INSERT INTO auditEntry VALUES(8,'2026-11-22T10:00:00.000Z','ane','add','application','2026/organisation/N2','','752388e7a30d7c8acd004167bd1e754bd32ad4c48af3c5545db13013bc1b8f8d','ce7bddd8b0ea5dfde4b7bd937a5ef73a35d23b920f1fcbb2686d5ed7f49c3e9f');
INSERT INTO auditEntry VALUES(9,'2026-11-22T10:00:00.000Z','ane','add','application','2026/organisation/N3','','ce7bddd8b0ea5dfde4b7bd937a5ef73a35d23b920f1fcbb2686d5ed7f49c3e9f','c256b178ab61c531d86e5b0a31058299aa20502f8ddbfd9d1df87d8b0c4122f7');
INSERT INTO auditEntry VALUES(10,'2026-11-22T10:00:00.000Z','ane','add','application','2026/organisation/N4','','c256b178ab61c531d86e5b0a31058299aa20502f8ddbfd9d1df87d8b0c4122f7','2d9980453d6feea61d66c03534942d65a697aaf8c0e0194f3a55578fb8c9d622');
INSERT INTO auditEntry VALUES(11,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/mentor/M1','state,stateReason','2d9980453d6feea61d66c03534942d65a697aaf8c0e0194f3a55578fb8c9d622','606c5a70a4fe38d8b5c29a2a3b7954e2c5989b4ace367a25e7949b9152d9ea19');
INSERT INTO auditEntry VALUES(12,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/mentor/M2','state,stateReason','606c5a70a4fe38d8b5c29a2a3b7954e2c5989b4ace367a25e7949b9152d9ea19','5ea2e50b4f5b4c5a9b5af96084d269b99b12d5cc7280c7a3a3622c8d93b5a7b6');
INSERT INTO auditEntry VALUES(13,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/mentor/M3','state,stateReason','5ea2e50b4f5b4c5a9b5af96084d269b99b12d5cc7280c7a3a3622c8d93b5a7b6','d17d58d4140740014e522131691c8a165851e2899ef19555ec03e0efeaf2a0f4');
INSERT INTO auditEntry VALUES(14,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/organisation/N1','state,stateReason','d17d58d4140740014e522131691c8a165851e2899ef19555ec03e0efeaf2a0f4','8a87e0350ced0a11f99a3d9025beb9445a43b6ebc57da8b1ef503eb8367ce37e');
INSERT INTO auditEntry VALUES(15,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/organisation/N2','state,stateReason','8a87e0350ced0a11f99a3d9025beb9445a43b6ebc57da8b1ef503eb8367ce37e','923247118296a32ef6e16f72ad3f6edf79e32ec6cd7d5ae540b68d14545c0600');
INSERT INTO auditEntry VALUES(16,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/organisation/N3','state,stateReason','923247118296a32ef6e16f72ad3f6edf79e32ec6cd7d5ae540b68d14545c0600','9d04a368d69edb97d92649c4e8e52456c8729c5d0d8c5300a4744961b22afc96');
INSERT INTO auditEntry VALUES(17,'2026-11-22T10:00:00.000Z','ane','decide','application','2026/organisation/N4','state,stateReason','9d04a368d69edb97d92649c4e8e52456c8729c5d0d8c5300a4744961b22afc96','9ea7b59523cb2ecf84941dc78ea14ea6e5e7c7f786a34cbbe46551d067248281');
INSERT INTO auditEntry VALUES(18,'2026-11-22T10:00:00.000Z','ane','move','round','2026','state,stateReason','9ea7b59523cb2ecf84941dc78ea14ea6e5e7c7f786a34cbbe46551d067248281','d1ba0042f1e9ed23b1e9fa2c93c190c7f03a3ddff12129053d9b9866c865cb2d');
INSERT INTO auditEntry VALUES(19,'2026-11-22T10:00:00.000Z','ane','move','round','2026','state,stateReason','d1ba0042f1e9ed23b1e9fa2c93c190c7f03a3ddff12129053d9b9866c865cb2d','2717da85f468be012c60a19cb574091ac5a8fbd711282c488deeb687c406e335');
INSERT INTO auditEntry VALUES(20,'2026-11-22T10:00:00.000Z','ane','create','matchRun','R1','','2717da85f468be012c60a19cb574091ac5a8fbd711282c488deeb687c406e335','638971b9c81e869f4faf62804f504a2b2081d90124623d06ad4b5df92e8197b1');
INSERT INTO auditEntry VALUES(21,'2026-11-22T10:00:00.000Z','ane','propose','pairing','P1','state,predictedFitMicro','638971b9c81e869f4faf62804f504a2b2081d90124623d06ad4b5df92e8197b1','098f379199e0c6818434e18ad3383f8956f1791ec6b8e07dd5eb5520935a4caf');
INSERT INTO auditEntry VALUES(22,'2026-11-22T10:00:00.000Z','ane','propose','pairing','P2','state,predictedFitMicro','098f379199e0c6818434e18ad3383f8956f1791ec6b8e07dd5eb5520935a4caf','598fe52097febb7a1f3d1682c11414f73fca78ab55350e74b7dd0fc4b9316d02');
INSERT INTO auditEntry VALUES(23,'2026-11-22T10:00:00.000Z','ane','send','pairing','P1','sentAt,deadlineDay','598fe52097febb7a1f3d1682c11414f73fca78ab55350e74b7dd0fc4b9316d02','63bbd4637d74c3052ec79da2bf38e6b48103ec119c0bca7205ea240e6fe88b98');
INSERT INTO auditEntry VALUES(24,'2026-11-22T10:00:00.000Z','ane','send','pairing','P2','sentAt,deadlineDay','63bbd4637d74c3052ec79da2bf38e6b48103ec119c0bca7205ea240e6fe88b98','b76ca53af632b99769eeb56fb197d1a98f8c674232b1da7d9c7fa7631ecd38e8');
INSERT INTO auditEntry VALUES(25,'2026-11-22T10:00:00.000Z','ane','answer','response','P1/mentor','answer,reason,text','b76ca53af632b99769eeb56fb197d1a98f8c674232b1da7d9c7fa7631ecd38e8','ed2e0dd7b586b702dcfc9cdfb5de94278cfa0fe5a88b7f113e9068fad4fb3dce');
INSERT INTO auditEntry VALUES(26,'2026-11-22T10:00:00.000Z','ane','answer','response','P1/organisation','answer,reason,text','ed2e0dd7b586b702dcfc9cdfb5de94278cfa0fe5a88b7f113e9068fad4fb3dce','12bca6bedda8e76ef0b0667b93bd9071fe3ae86a2d2024878081fbd18e8207d5');
INSERT INTO auditEntry VALUES(27,'2026-11-22T10:00:00.000Z','ane','accept','pairing','P1','state','12bca6bedda8e76ef0b0667b93bd9071fe3ae86a2d2024878081fbd18e8207d5','a3c54b2d1cc854e4634a40b3a32dfec788a35383b010c41bbb7a5a28791da1e6');
INSERT INTO auditEntry VALUES(28,'2026-11-22T10:00:00.000Z','ane','log','session','S1','state,startsAt,lengthMinutes','a3c54b2d1cc854e4634a40b3a32dfec788a35383b010c41bbb7a5a28791da1e6','a99792bcdfe4013ca54da95bdf59d71b9a95b0e33e7bdd6b49ed48e40743c25c');
INSERT INTO auditEntry VALUES(29,'2026-11-22T10:00:00.000Z','ane','log','session','S2','state,startsAt,lengthMinutes','a99792bcdfe4013ca54da95bdf59d71b9a95b0e33e7bdd6b49ed48e40743c25c','f2eb56686920f2ae731f0b26c1cdd714d1bff28f6fcc6863939ab3e390c464d5');
INSERT INTO auditEntry VALUES(30,'2026-11-22T10:00:00.000Z','ane','state','preference','2026/M3–N4','must','f2eb56686920f2ae731f0b26c1cdd714d1bff28f6fcc6863939ab3e390c464d5','193f35e3516de867f699bed40be2d10c8558f4ceebb0b906c5f38bd6b2870ec2');
INSERT INTO auditEntry VALUES(31,'2026-11-24T10:00:00.000Z','ane','add','phrase','F1','concepts,kind,language,text','193f35e3516de867f699bed40be2d10c8558f4ceebb0b906c5f38bd6b2870ec2','4ee8dae612fcd528819543dc4c4cfde6e7e2b3f7e56f300001eb63b900cd01cd');
INSERT INTO auditEntry VALUES(32,'2026-11-24T10:00:00.000Z','ane','add','phrase','F2','concepts,kind,language,text','4ee8dae612fcd528819543dc4c4cfde6e7e2b3f7e56f300001eb63b900cd01cd','f1af9f1feb66ad14b2988f24255a80ca36bafde5b9c2ed09c560aae70647e55f');
INSERT INTO auditEntry VALUES(33,'2026-11-24T10:00:00.000Z','ane','create','lexicon','L1','','f1af9f1feb66ad14b2988f24255a80ca36bafde5b9c2ed09c560aae70647e55f','d5eed03467d4c75922700d57e406d962cdcd9a6c4aea28098fcbde055921233f');
INSERT INTO auditEntry VALUES(34,'2026-11-25T10:00:00.000Z','ane','remove','phrase','F2','removedAt','d5eed03467d4c75922700d57e406d962cdcd9a6c4aea28098fcbde055921233f','1765fecfe0c8f20f475c7ef6e89f759f60c7df835c845abde11e378af53afc22');
CREATE TABLE auditHead (
  one INTEGER NOT NULL PRIMARY KEY CONSTRAINT "bad-value" CHECK (one = 1),
  seq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (seq >= 0),
  digest TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;
INSERT INTO auditHead VALUES(1,34,'1765fecfe0c8f20f475c7ef6e89f759f60c7df835c845abde11e378af53afc22');
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
INSERT INTO phrase VALUES(1,'F1','need-volunteers','need','eu','Auzolanera inor ez dator.','ane','2026-11-24T10:00:00.000Z',NULL);
INSERT INTO phrase VALUES(2,'F2','need-accounting+need-grants','expertise','es','Llevo las cuentas de la cofradía.','ane','2026-11-24T10:00:00.000Z','2026-11-25T10:00:00.000Z');
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
INSERT INTO lexicon VALUES(1,'L1','0123456789abcdef','fedcba9876543210',2,7,X'000102feff','ane','2026-11-24T10:00:00.000Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('round',1);
INSERT INTO sqlite_sequence VALUES('organisation',4);
INSERT INTO sqlite_sequence VALUES('person',7);
INSERT INTO sqlite_sequence VALUES('matchRun',1);
INSERT INTO sqlite_sequence VALUES('pairing',2);
INSERT INTO sqlite_sequence VALUES('session',2);
INSERT INTO sqlite_sequence VALUES('phrase',2);
INSERT INTO sqlite_sequence VALUES('lexicon',1);
CREATE UNIQUE INDEX personByIdentity ON person (ifnull(organisation, ''), identity);
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
CREATE INDEX applicationByPerson ON application (person);
CREATE INDEX applicationByOrganisation ON application (organisation);
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
CREATE UNIQUE INDEX preferenceLock ON preference (round, organisation) WHERE kind = 'must';
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
CREATE INDEX matchRunByRound ON matchRun (round);
CREATE TRIGGER matchRunIsNotChanged BEFORE UPDATE ON matchRun
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER matchRunIsNotRemoved BEFORE DELETE ON matchRun
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER matchRunIsNotReplaced BEFORE INSERT ON matchRun
WHEN EXISTS (SELECT 1 FROM matchRun WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE UNIQUE INDEX pairingOpen ON pairing (round, organisation) WHERE endedAt IS NULL;
CREATE INDEX pairingByMentor ON pairing (round, mentor);
CREATE INDEX pairingByOrganisation ON pairing (round, organisation);
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
CREATE TRIGGER pairingKeepsPair BEFORE UPDATE ON pairing
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.round <> OLD.round
OR NEW.matchRun IS NOT OLD.matchRun OR NEW.mentor <> OLD.mentor
OR NEW.organisation <> OLD.organisation OR NEW.proposedBy <> OLD.proposedBy
OR NEW.proposedAt <> OLD.proposedAt OR NEW.isManual <> OLD.isManual
OR NEW.manualReason IS NOT OLD.manualReason OR NEW.replaces IS NOT OLD.replaces
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER pairingKeepsWhatWasSent BEFORE UPDATE ON pairing
WHEN OLD.sentAt IS NOT NULL AND (NEW.sentAt IS NOT OLD.sentAt
  OR NEW.predictedFitMicro <> OLD.predictedFitMicro
  OR (NEW.deadlineDay IS NOT OLD.deadlineDay AND OLD.state <> 'proposed'))
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
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
CREATE INDEX sessionByPairing ON session (pairing, startsAt);
CREATE TRIGGER sessionIsNotReplaced BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM session WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionHasRunningPairing BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM pairing
  WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-running'); END;
CREATE TRIGGER sessionIsHeldWhileRunning BEFORE UPDATE OF state ON session
WHEN NEW.state = 'held' AND OLD.state <> 'held' AND EXISTS (SELECT 1 FROM pairing
  WHERE id = OLD.pairing AND state NOT IN ('accepted', 'active'))
BEGIN SELECT RAISE(ABORT, 'pairing-not-running'); END;
CREATE TRIGGER sessionMoves BEFORE UPDATE OF state ON session
WHEN NEW.state <> OLD.state AND OLD.state <> 'planned'
BEGIN SELECT RAISE(ABORT, 'state-move'); END;
CREATE TRIGGER sessionKeepsPairing BEFORE UPDATE ON session
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE TRIGGER sessionIsNotRemoved BEFORE DELETE ON session
WHEN 1
BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
CREATE INDEX auditEntryByEntity ON auditEntry (entity, entityID);
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
CREATE UNIQUE INDEX phraseByText ON phrase (text) WHERE removedAt IS NULL;
CREATE INDEX lexiconByVersion ON lexicon (version);
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
COMMIT;
