using Dukaan.Web.Payments;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Everything under <c>/ops</c>. Without a password in the configuration there is nothing there.</summary>
internal static class OpsPages
{
    public static WebApplicationBuilder AddOpsPages(this WebApplicationBuilder builder, DukaanOptions options)
    {
        builder.Services.AddSingleton<OperatorSession>();
        EngineDashboard.Add(builder, options);
        return builder;
    }

    public static void MapOpsPages(this IEndpointRouteBuilder app)
    {
        var ops = app.MapGroup("/ops").ExcludeFromDescription();
        ops.MapOperatorSignIn();
        var guarded = ops.MapGroup("").AddEndpointFilter<RouteGroupBuilder, OperatorGate>();
        guarded.MapGet("", OverviewPage.Show);
        guarded.MapMoneyPage();
        guarded.MapShardsPage();
        guarded.MapTextsPage();
        EngineDashboard.Map(guarded);
    }
}
