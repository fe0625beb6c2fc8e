using Dukaan.Silo.Tests.Homes;
using Dukaan.Silo.Tests.Kafka;
using Dukaan.TestKit;

// What ./dukaan test says took longest. Where it is out of date, a run only takes a little longer.
[assembly: TestCollectionOrderer(LongestFirst.Name, LongestFirst.Assembly)]
[assembly: LongTests(typeof(KafkaBadDayTests), typeof(KafkaStreamTests), typeof(HomeLeaseTests))]
