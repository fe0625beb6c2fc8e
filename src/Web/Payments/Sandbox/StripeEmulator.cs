using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>
/// Stripe's API about the sandbox's payments: Checkout Sessions, payment intents and refunds, in forms. Each answer to a POST is kept with
/// its
/// <c>Idempotency-Key</c>: the repeat gets it, and another request with the same key is refused.
/// </summary>
public sealed class StripeEmulator(SandboxGateway sandbox, TimeProvider time)
{
    public const string KeyId = "pk_test_sandbox";
    public const string Key = "sk_test_sandbox";

    private readonly ConcurrentDictionary<string, (string Asked, EmulatedAnswer Answer)> _answers = new();

    /// <summary>The base address below the sandbox's.</summary>
    public static string Path => "stripe";

    /// <summary>A day is over: Stripe keeps no idempotency key for longer.</summary>
    public void ForgetKeys() => _answers.Clear();

    public EmulatedAnswer Answer(EmulatedRequest request)
    {
        if (request.Authorization != $"Bearer {Key}")
        {
            return Refuse("Invalid API Key provided.", null, StatusCodes.Status401Unauthorized);
        }

        if (request is not { Method: "POST", IdempotencyKey: { } key })
        {
            return Route(request);
        }

        var asked = $"{request.Path}?{request.Body}";
        var (first, answer) = _answers.GetOrAdd(key, _ => (asked, Route(request)));
        return first == asked
            ? answer with
            {
                Body = answer.Body.DeepClone(),
            }
            : Refuse(
                "Keys for idempotent requests can only be used with the same parameters they were first used with.",
                "idempotency_error"
            );
    }

    private EmulatedAnswer Route(EmulatedRequest request) =>
        (request.Method, request.Segments) switch
        {
            ("POST", ["checkout", "sessions"]) => Create(request),
            ("GET", ["checkout", "sessions"]) => EmulatedAnswer.Ok(StripeJson.List("/v1/checkout/sessions")),
            ("GET", ["checkout", "sessions", var id]) => With(id, payment => Session(payment, Expands(request))),
            ("POST", ["checkout", "sessions", var id, "expire"]) => With(id, payment =>
                !payment.Paid && sandbox.Move(payment.Object.Id, "cancelled", ["created", "failed"]) is { } expired
                    ? Session(expired, false)
                    : Refuse("Only Checkout Sessions with a status in [\"open\"] can be expired.")
            ),
            ("GET", ["payment_intents", var id]) => With(id, payment => Intent(payment, Expands(request))),
            ("POST", ["payment_intents", var id, "capture"]) => With(id, payment => Capture(payment, request)),
            ("POST", ["payment_intents", var id, "cancel"]) => With(id, payment =>
                sandbox.Move(payment.Object.Id, "cancelled", ["authorized"]) is { } cancelled ? Intent(cancelled, false) : Unexpected()
            ),
            ("GET", ["refunds"]) => With(request.Asked("payment_intent") ?? "", payment =>
                EmulatedAnswer.Ok(
                    StripeJson.List("/v1/refunds", payment.Refunds.Select(refund => StripeJson.Refund(payment, refund, time.GetUtcNow())))
                )
            ),
            ("POST", ["refunds"]) => With(request.Field("payment_intent") ?? "", payment => Refund(payment, request)),
            ("GET", ["payouts"]) => EmulatedAnswer.Ok(StripeReport.Payouts(sandbox.Settlements.Of(SandboxWire.Stripe), request)),
            ("GET", ["balance_transactions"]) => EmulatedAnswer.Ok(
                StripeReport.Transactions(sandbox.Settlements.Of(SandboxWire.Stripe), request)
            ),
            _ => Refuse("Unrecognized request URL.", status: StatusCodes.Status404NotFound),
        };

    private EmulatedAnswer Create(EmulatedRequest request)
    {
        var price = "line_items[0][price_data]";
        if (
            request.Field("client_reference_id") is not { } key
            || request.Field("mode") != "payment"
            || request.Field("payment_intent_data[capture_method]") != "manual"
            || request.Field($"{price}[currency]") is not { Length: 3 } currency
            || !long.TryParse(request.Field($"{price}[unit_amount]"), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount < 1
        )
        {
            return Refuse("Missing required param.", "parameter_missing");
        }

        var (store, back) = (request.Field("metadata[dukaan_store]") ?? "", request.Field("success_url") ?? "");
        var payment = sandbox.Create(
            key,
            new Money(amount, currency.ToUpperInvariant()),
            request.Field($"{price}[product_data][name]") ?? "",
            back,
            EmulatedProviders.HookOf(back, store),
            id => $"{request.BaseUrl}/pay/{id}",
            SandboxWire.Stripe,
            store
        );
        return Session(payment, false);
    }

    private EmulatedAnswer Capture(SandboxPayment payment, EmulatedRequest request)
    {
        var given = request.Field("amount_to_capture") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : (long?)null;
        return given > payment.Object.Amount ? Refuse("Amount is more than can be captured.", "amount_too_large")
            : !sandbox.Refuses(payment.Object.Key)
            && sandbox.Move(payment.Object.Id, "captured", ["authorized"], captured: given) is { } captured
                ? Intent(captured, false)
            : Unexpected();
    }

    private EmulatedAnswer Refund(SandboxPayment payment, EmulatedRequest request)
    {
        var amount = long.Parse(request.Field("amount") ?? "0", CultureInfo.InvariantCulture);
        var key = request.Field("metadata[dukaan_key]") ?? Ids.Token();
        return sandbox.Refund(payment.Object.Id, key, new Money(amount, payment.Object.Currency)) is { } refund
            ? EmulatedAnswer.Ok(StripeJson.Refund(payment, refund, time.GetUtcNow()))
            : Refuse("Refund amount is greater than unrefunded amount on charge.", "charge_already_refunded");
    }

    private EmulatedAnswer Session(SandboxPayment payment, bool expanded) =>
        EmulatedAnswer.Ok(StripeJson.Session(payment, expanded, time.GetUtcNow()));

    private EmulatedAnswer Intent(SandboxPayment payment, bool expanded) =>
        EmulatedAnswer.Ok(StripeJson.Intent(payment, expanded, time.GetUtcNow()));

    private static bool Expands(EmulatedRequest request) => request.Asked("expand[0]") is not null;

    private EmulatedAnswer With(string id, Func<SandboxPayment, EmulatedAnswer> answer) =>
        sandbox.Find($"pay_{id[(id.LastIndexOf('_') + 1)..]}") is { Wire: SandboxWire.Stripe } payment
            ? answer(payment)
            : Refuse($"No such object: '{id}'", "resource_missing", StatusCodes.Status404NotFound);

    private static EmulatedAnswer Unexpected() =>
        Refuse("This PaymentIntent could not be moved because of its status.", "payment_intent_unexpected_state");

    private static EmulatedAnswer Refuse(string message, string? code = null, int status = StatusCodes.Status400BadRequest) =>
        new(
            status,
            new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["type"] = code == "idempotency_error" ? code : "invalid_request_error",
                    ["code"] = code,
                    ["message"] = message,
                },
            }
        );
}
