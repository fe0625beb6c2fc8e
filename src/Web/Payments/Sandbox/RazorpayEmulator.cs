using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>
/// Razorpay's API about the sandbox's payments: payment links, QR codes, orders, payments and refunds. It captures nothing by itself, as
/// an account with manual capture.
/// </summary>
public sealed class RazorpayEmulator(SandboxGateway sandbox, TimeProvider time)
{
    public const string KeyId = "rzp_test_sandbox";
    public const string Key = SandboxGateway.Key;

    private readonly RazorpayCodeEmulator _codes = new(sandbox, time);

    /// <summary>The base address below the sandbox's.</summary>
    public static string Path => "razorpay";

    public EmulatedAnswer Answer(EmulatedRequest request)
    {
        if (request.Authorization != EmulatedRequest.Basic(KeyId, Key))
        {
            return Refuse("Authentication failed", StatusCodes.Status401Unauthorized);
        }

        return (request.Method, request.Segments) switch
        {
            ("POST", ["payment_links"]) => Create(request),
            ("GET", ["payment_links"]) => EmulatedAnswer.Ok(
                new JsonObject
                {
                    ["payment_links"] = new JsonArray([
                        .. sandbox.FindByKey(request.Asked("reference_id") ?? "") is { } payment
                            ? [Link(payment)]
                            : Array.Empty<JsonNode>(),
                    ]),
                }
            ),
            ("GET", ["payment_links", var id]) => With(id, payment => EmulatedAnswer.Ok(Link(payment))),
            ("POST", ["payment_links", var id, "cancel"]) => With(id, Cancel),
            ("POST", ["payments", "qr_codes"]) => _codes.Create(request),
            ("GET", ["payments", "qr_codes"]) => _codes.Of(request.Asked("payment_id") ?? ""),
            ("GET", ["payments", "qr_codes", var id]) => With(id, _codes.Show),
            ("GET", ["payments", "qr_codes", var id, "payments"]) => With(id, _codes.Payments),
            ("POST", ["payments", "qr_codes", var id, "close"]) => With(id, _codes.Close),
            ("GET", ["payments", var id]) => With(id, payment =>
                RazorpayJson.Attempt(payment) is { } paid ? EmulatedAnswer.Ok(paid) : Refuse("The id provided does not exist")
            ),
            ("GET", ["orders", var id]) => With(id, payment => EmulatedAnswer.Ok(RazorpayJson.Order(payment))),
            ("GET", ["orders", var id, "payments"]) => With(id, payment =>
                EmulatedAnswer.Ok(RazorpayJson.List(RazorpayJson.Attempt(payment)))
            ),
            ("GET", ["payments"]) => EmulatedAnswer.Ok(RazorpayJson.List()),
            ("POST", ["payments", var id, "capture"]) => With(id, payment => Capture(payment, request)),
            ("GET", ["payments", var id, "refunds"]) => With(id, payment =>
                EmulatedAnswer.Ok(RazorpayJson.List(payment.Refunds.Select(refund => RazorpayJson.Refund(payment, refund))))
            ),
            ("POST", ["payments", var id, "refund"]) => With(id, payment => Refund(payment, request)),
            ("GET", ["settlements", "recon", "combined"]) => EmulatedAnswer.Ok(
                RazorpayReport.Of(sandbox.Settlements.Of(SandboxWire.Razorpay), request)
            ),
            _ => Refuse("The requested URL was not found on the server."),
        };
    }

    private EmulatedAnswer Create(EmulatedRequest request)
    {
        var body = Json(request.Body);
        var (key, notes) = ((string?)body["reference_id"], body["notes"] as JsonObject);
        if (key is not { Length: > 0 and <= 40 } || (long?)body["amount"] is not > 0 || (string?)body["currency"] is not { Length: 3 })
        {
            return Refuse("The amount must be at least INR 1.00");
        }

        if (sandbox.FindByKey(key) is not null)
        {
            return Refuse($"payment link with given reference_id: ({key}) already exists");
        }

        var (store, back) = ((string?)notes?["dukaan_store"] ?? "", (string?)body["callback_url"] ?? "");
        var payment = sandbox.Create(
            key,
            new Money((long)body["amount"]!, (string)body["currency"]!),
            (string?)body["description"] ?? "",
            back,
            EmulatedProviders.HookOf(back, store),
            id => $"{request.BaseUrl}/pay/{id}",
            SandboxWire.Razorpay,
            store
        );
        return EmulatedAnswer.Ok(Link(payment));
    }

    private EmulatedAnswer Cancel(SandboxPayment payment) =>
        sandbox.Move(payment.Object.Id, "cancelled", ["created", "failed", "authorized"]) is { } cancelled
            ? EmulatedAnswer.Ok(Link(cancelled))
            : Refuse("Payment Link cannot be cancelled in its present state");

    private EmulatedAnswer Capture(SandboxPayment payment, EmulatedRequest request) =>
        (long?)Json(request.Body)["amount"] != payment.Object.Amount ? Refuse("Capture amount must be equal to the amount authorized")
        : !sandbox.Refuses(payment.Object.Key) && sandbox.Move(payment.Object.Id, "captured", ["authorized"]) is { } captured
            ? EmulatedAnswer.Ok(RazorpayJson.Attempt(captured)!)
        : Refuse("This payment has already been captured");

    private EmulatedAnswer Refund(SandboxPayment payment, EmulatedRequest request)
    {
        var body = Json(request.Body);
        var (amount, key) = ((long?)body["amount"] ?? payment.Object.Amount, (string?)body["receipt"] ?? Ids.Token());
        return request.IdempotencyKey is { Length: < 10 } ? Refuse("The idempotency key must be at least 10 characters long")
            : sandbox.Refund(payment.Object.Id, key, new Money(amount, payment.Object.Currency)) is { } refund
                ? EmulatedAnswer.Ok(RazorpayJson.Refund(payment, refund))
            : Refuse("The total refund amount is greater than the refund payment amount");
    }

    private JsonObject Link(SandboxPayment payment) => RazorpayJson.Link(payment, time.GetUtcNow());

    private EmulatedAnswer With(string id, Func<SandboxPayment, EmulatedAnswer> answer) =>
        id.Split('_') is [_, var token] && sandbox.Find($"pay_{token}") is { Wire: SandboxWire.Razorpay } payment
            ? answer(payment)
            : Refuse("The id provided does not exist");

    internal static JsonObject Json(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    internal static EmulatedAnswer Refuse(string description, int status = StatusCodes.Status400BadRequest) =>
        new(
            status,
            new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["code"] = "BAD_REQUEST_ERROR",
                    ["description"] = description,
                    ["source"] = "business",
                    ["step"] = "payment_initiation",
                    ["reason"] = "input_validation_failed",
                    ["metadata"] = new JsonObject(),
                },
            }
        );
}
