using Dukaan.Silo.Operators;
using Dukaan.Web.Access;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// Everything under <c>/ops</c>. Without a password in the configuration it does not exist. Each endpoint declares what an operator's role
/// must include; one that declares nothing is for admins.
/// </summary>
internal static class OpsPages
{
    public static WebApplicationBuilder AddOpsPages(this WebApplicationBuilder builder, DukaanOptions options)
    {
        builder.Services.AddSingleton<OperatorSessions>();
        builder.Services.AddSingleton<OperatorAccounts>();
        builder.Services.AddSingleton<OperatorLog>();
        builder.Services.AddSingleton<OperatorCredentials>();
        builder.Services.AddSingleton<OperatorSession>();
        builder.Services.AddSingleton<OperatorGate>();
        builder.Services.AddSingleton<LatelyChanged>();
        builder.Services.AddPeople(options);
        GrainDashboard.Add(builder, options);
        return builder;
    }

    public static void MapOpsPages(this IEndpointRouteBuilder app)
    {
        var ops = app.MapGroup("/ops").ExcludeFromDescription();
        ops.MapOperatorSignIn();
        ops.MapEnrolPage();
        var guarded = ops.MapGroup("").ForOperators().AddEndpointFilter<RouteGroupBuilder, OperatorChanges>();
        guarded.MapGet("", OverviewPage.Show).May(OperatorPermission.See);
        guarded.MapMoneyPage();
        guarded.MapShardsPage();
        guarded.MapHomePage();
        guarded.MapTextsPage();
        guarded.MapRuntimeSettingsPage();
        guarded.MapExperimentsPage();
        guarded.MapAddressesPage();
        guarded.MapSearchPage();
        guarded.MapPersonPage();
        guarded.MapShopsPage();
        guarded.MapLoadPage();
        guarded.MapSupportLookPage();
        guarded.MapSupportOrderPage();
        guarded.MapOperatorsPage();
        guarded.MapOperatorAccountPage();
        guarded.MapOperatorLogPage();
        GrainDashboard.Map(guarded);
    }
}
