-- What makes a record of version 2 a backup as they were before they were sealed. Its digest was
-- computed by a script of its own, from the description of the digest; never edited afterwards.
INSERT INTO setting VALUES('backupAt','2026-11-22T17:51:07.880Z');
INSERT INTO setting VALUES('backupAuditDigest','1765fecfe0c8f20f475c7ef6e89f759f60c7df835c845abde11e378af53afc22');
INSERT INTO setting VALUES('backupAuditSeq','34');
INSERT INTO setting VALUES('backupDigest','f741f4f887ea403cdad82ef5f1675ec7749269c93531384d41575c118933cfec');
