using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Dashboard;
using Dukaan.Web.Tests.Fuzzing;
using Dukaan.Web.Tests.Invoices;
using Dukaan.Web.Tests.Limits;
using Dukaan.Web.Tests.Overload;

// What ./dukaan test says took longest. Where it is out of date, a run only takes a little longer.
[assembly: TestCollectionOrderer(LongestFirst.Name, LongestFirst.Assembly)]
[assembly: LongTests(
    typeof(SiteCollection),
    typeof(DashboardCollection),
    typeof(PapersOfLanguagesTests),
    typeof(FuzzTests),
    typeof(BusyWorkTests),
    typeof(RedisAwayTests),
    typeof(PdfPrinterTests)
)]
