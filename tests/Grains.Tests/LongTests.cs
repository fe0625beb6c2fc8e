using Dukaan.Grains.Tests.Payments;
using Dukaan.Grains.Tests.Reconciliation;

// What ./dukaan test says took longest. Where it is out of date, a run only takes a little longer.
[assembly: TestCollectionOrderer(LongestFirst.Name, LongestFirst.Assembly)]
[assembly: LongTests(typeof(ReconciliationTests), typeof(OrderCrashTests), typeof(OrderLifeTests))]
