using System.Net.Http.Headers;
using System.Text;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's API, for this program and for scripts that act as the shopper.</summary>
internal static class SandboxEndpoints
{
    public static void MapSandbox(this IEndpointRouteBuilder routes)
    {
        var gateway = routes.MapGroup("/dev/gateway").ExcludeFromDescription().DisableRateLimiting().ForDevelopers();
        SandboxPages.Map(gateway);
        EmulatedProviders.Map(gateway, routes.ServiceProvider);
        gateway.MapPost("/habits", (SandboxBehavior habits, SandboxGateway sandbox) =>
        {
            sandbox.Behave(habits);
            return Json(sandbox.Habits);
        });
        gateway.MapPost("/shopper/{id}/{result}", (string id, string result, SandboxGateway sandbox) =>
            Decide(sandbox, id, result, null) is { } payment ? Json(payment.Object) : Problem.NotFound("payment")
        );

        var api = gateway.MapGroup("/v1");
        api.AddEndpointFilter(Guard);
        api.MapPost("/payments", (NewSandboxPayment given, HttpContext context, SandboxGateway sandbox) =>
            Json(
                sandbox
                    .Create(given.Key, new Money(given.Amount, given.Currency), given.Description, given.ReturnUrl, given.NotifyUrl, id =>
                        $"{context.PublicUrl()}/dev/gateway/pay/{id}"
                    )
                    .Object
            )
        );
        api.MapGet("/payments", (string key, SandboxGateway sandbox) =>
            sandbox.FindByKey(key) is { } payment ? Json(payment.Object) : Problem.NotFound("payment")
        );
        api.MapPost("/payments/{id}/capture", (string id, SandboxGateway sandbox) => Moved(sandbox, id, "captured", "authorized"));
        api.MapPost("/payments/{id}/cancel", (string id, SandboxGateway sandbox) =>
            Moved(sandbox, id, "cancelled", "created", "failed", "authorized")
        );
        api.MapPost("/payments/{id}/refunds", (string id, NewSandboxRefund given, SandboxGateway sandbox) =>
            sandbox.Refund(id, given.Key, new Money(given.Amount, given.Currency)) is { } refund
                ? Json(refund)
                : Problem.Field("amount", "refund", "There is not so much to give back.")
        );
    }

    /// <summary>
    /// The shopper's action on the payment page: <c>pay</c>, <c>fail</c>, <c>cancel</c>, or <c>challenge</c> (the bank asks for a code
    /// first), for a code <c>pay-again</c>; and their bank's: <c>dispute</c>, <c>dispute-won</c>, <c>dispute-lost</c>.
    /// </summary>
    public static SandboxPayment? Decide(SandboxGateway sandbox, string id, string result, MessageBehavior? habit) =>
        result switch
        {
            "pay" when sandbox.Habits.Declines != true && sandbox.Find(id) is { IsCode: true } => sandbox.Move(
                id,
                "captured",
                ["created", "failed"],
                habit
            ),
            "pay-again" => sandbox.PayAgain(id),
            "pay" when sandbox.Habits.Declines == true => sandbox.Move(id, "failed", ["created", "failed"], habit),
            "pay" => sandbox.Move(id, "authorized", ["created", "failed"], habit),
            "fail" => sandbox.Move(id, "failed", ["created", "failed"], habit),
            "cancel" => sandbox.Move(id, "cancelled", ["created", "failed"], habit),
            "challenge" => sandbox.Challenge(id),
            "dispute" => sandbox.Dispute(id, "open"),
            "dispute-won" => sandbox.Dispute(id, "won"),
            "dispute-lost" => sandbox.Dispute(id, "lost"),
            _ => null,
        };

    private static async ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var known = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SandboxGateway.KeyId}:{SandboxGateway.Key}"));
        return context.HttpContext.RequestServices.GetRequiredService<SandboxGateway>().Habits.Away == true
                ? Problem.Unavailable("away", "The sandbox was told to be away.", TimeSpan.FromSeconds(1))
            : AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var given) && given.Parameter == known
                ? await next(context)
            : new Problem(StatusCodes.Status401Unauthorized, "account", "There is no such account.");
    }

    /// <summary>The payment, if it was moved now or before; else its present state.</summary>
    private static IResult Moved(SandboxGateway sandbox, string id, string to, params ReadOnlySpan<string> from) =>
        (sandbox.Move(id, to, from) ?? sandbox.Find(id)) switch
        {
            null => Problem.NotFound("payment"),
            var payment when payment.Is(to) || to == "cancelled" => Json(payment.Object),
            _ => Problem.Of(Error.Conflict("state", "The payment is in another state.")),
        };

    private static IResult Json<T>(T body) => Results.Json(body, ApiJson.Options);
}
