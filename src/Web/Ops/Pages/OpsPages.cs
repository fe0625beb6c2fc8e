using Dukaan.Silo.Operators;
using Dukaan.Web.Access;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Everything under <c>/ops</c>. Without a password in the configuration it does not exist.</summary>
internal static class OpsPages
{
    public static WebApplicationBuilder AddOpsPages(this WebApplicationBuilder builder, DukaanOptions options)
    {
        builder.Services.AddSingleton<OperatorSessions>();
        builder.Services.AddSingleton<OperatorSession>();
        builder.Services.AddSingleton<OperatorGate>();
        GrainDashboard.Add(builder, options);
        return builder;
    }

    public static void MapOpsPages(this IEndpointRouteBuilder app)
    {
        var ops = app.MapGroup("/ops").ExcludeFromDescription();
        ops.MapOperatorSignIn();
        var guarded = ops.MapGroup("").ForOperators();
        guarded.MapGet("", OverviewPage.Show);
        guarded.MapMoneyPage();
        guarded.MapShardsPage();
        guarded.MapHomePage();
        guarded.MapTextsPage();
        guarded.MapRuntimeSettingsPage();
        GrainDashboard.Map(guarded);
    }
}
