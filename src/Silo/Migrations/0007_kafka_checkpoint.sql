-- Where each partition of a topic is to be read on from. fence rises with every change of hands; what is saved under an older one changes nothing.
CREATE TABLE kafka_checkpoint (
    topic text COLLATE "C" NOT NULL,
    partition integer NOT NULL,
    fence bigint NOT NULL,
    next_offset bigint,
    saved_at timestamptz,
    PRIMARY KEY (topic, partition)
);
