using Dukaan.Silo.Operators;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Reconciliation;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Ops.Pages;
using Dukaan.Webhooks;

namespace Dukaan.Web.Ops;

/// <summary>Operators' actions about payments: on their pages, and for scripts on this machine under <c>/ops/api/payments</c>.</summary>
internal static class PaymentOps
{
    public static void MapPaymentOps(this IEndpointRouteBuilder routes)
    {
        var ops = routes.MapGroup("/ops/api/payments").ExcludeFromDescription().ForThisMachine();
        ops.MapGet("", async (IServiceProvider services, HttpContext context) =>
            TypedResults.Json(await MoneyState.Read(services, context.RequestAborted), ApiJson.Options)
        );
        ops.MapPost("/circuit/reset", async Task<IResult> (IServiceProvider services) =>
            await Reset(services) ? TypedResults.NoContent() : Problem.NotFound("gateway")
        );
        ops.MapPost("/compare", async (Reconciler reconciler, HttpContext context) =>
            TypedResults.Json(await reconciler.Run(context.RequestAborted), ApiJson.Options)
        );
    }

    /// <summary>The operators' page and its buttons.</summary>
    /// <param name="ops">The group, already restricted to operators.</param>
    public static void MapMoneyPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/payments", async (HttpContext context, TimeProvider time) =>
                PaymentsPage.Write(await MoneyState.Read(context.RequestServices, context.RequestAborted), time.GetUtcNow())
            )
            .May(OperatorPermission.See);
        ops.MapPost("/payments/circuit/reset", async (IServiceProvider services) =>
            {
                await Reset(services);
                return Back;
            })
            .Act(OperatorPermission.Run, "circuit.reset");
        ops.MapPost("/payments/webhooks/{storeId}/{webhookId}/reset", ResetWebhook).Act(OperatorPermission.Run, "webhook.reset");
        ops.MapPost("/payments/compare", (Reconciler reconciler) =>
            {
                reconciler.Ask();
                return Back;
            })
            .Act(OperatorPermission.Run, "payments.compare");
    }

    private static SeeOther Back => new("/ops/payments");

    private static async Task<bool> Reset(IServiceProvider services)
    {
        var gateways = services.GetRequiredService<PaymentGateways>().All;
        foreach (var gateway in gateways)
        {
            await gateway.Circuit.Reset();
        }

        return gateways.Length > 0;
    }

    private static async Task<IResult> ResetWebhook(string storeId, string webhookId, IGrainFactory grains)
    {
        if (!Ids.IsId(storeId) || !Ids.IsId(webhookId))
        {
            return Problem.NotFound("webhook");
        }

        Caller.Set(storeId, "operator");
        var resumed = await grains.GetGrain<IWebhooksGrain>(storeId).Resume(webhookId);
        return resumed.Ok ? Back : Problem.Of(resumed.Error);
    }
}
