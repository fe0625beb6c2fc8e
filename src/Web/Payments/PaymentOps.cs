using Dukaan.Silo.Payments;
using Dukaan.Web.Http;
using Dukaan.Web.Ops;

namespace Dukaan.Web.Payments;

/// <summary>What operators see and do about payments; this machine only.</summary>
internal static class PaymentOps
{
    private const int OddShown = 100;

    public static void MapPaymentOps(this IEndpointRouteBuilder routes)
    {
        var ops = routes.MapGroup("/ops/payments").ExcludeFromDescription();
        ops.AddEndpointFilter<RouteGroupBuilder, LocalOnly>();
        ops.MapGet("", Show);
        ops.MapPost("/circuit/reset", Reset);
    }

    /// <summary>The gateway's circuit, what waits in the inbox, and what fits nothing.</summary>
    private static async Task<IResult> Show(PaymentInbox inbox, IServiceProvider services, HttpContext context)
    {
        var circuit = services.GetService<GatewayCircuit>();
        var (waiting, odd) = await inbox.Count(context.RequestAborted);
        return TypedResults.Json(
            new { gateway = circuit?.Gateway, circuit = circuit?.State, waiting, odd, newestOdd = await inbox.Odd(OddShown, context.RequestAborted) },
            ApiJson.Options);
    }

    private static async Task<IResult> Reset(IServiceProvider services)
    {
        if (services.GetService<GatewayCircuit>() is not { } circuit)
            return Problem.NotFound("gateway");

        await circuit.Reset();
        return TypedResults.NoContent();
    }
}
