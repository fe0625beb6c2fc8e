using Dukaan.System.Tests.Backups;
using Dukaan.System.Tests.Browser;
using Dukaan.System.Tests.Crashes;
using Dukaan.System.Tests.Homes;
using Dukaan.System.Tests.Regions;
using Dukaan.System.Tests.Rollouts;
using Dukaan.System.Tests.Shards;
using Dukaan.TestKit;

// What ./dukaan test says took longest. Where it is out of date, a run only takes a little longer.
[assembly: TestCollectionOrderer(LongestFirst.Name, LongestFirst.Assembly)]
[assembly: LongTests(
    typeof(EveryLanguageTests),
    typeof(RegionCollection),
    typeof(EveryPageTests),
    typeof(RolloutTests),
    typeof(CrashTests),
    typeof(WaitingRoomTests),
    typeof(InTheirLanguageTests),
    typeof(DrillTests),
    typeof(GateTests),
    typeof(ShopFromPhoneTests),
    typeof(OpsPagesTests),
    typeof(ShardMoveTests),
    typeof(ObjectStoreTests),
    typeof(MovingHomeTests),
    typeof(AccountPagesTests)
)]
