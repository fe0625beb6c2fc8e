using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Silo.Homes;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>
/// Razorpay, by its payment links: the shopper pays on Razorpay's page with a UPI app, a QR code, a card or a bank, and a link is found by
/// our key, its <c>reference_id</c>; and by its QR codes (<see cref="RazorpayCodes"/>), which the order's own page shows. API:
/// razorpay.com/docs/api (payment links, QR codes, payments, refunds).
/// </summary>
/// <remarks>
/// A link has no idempotency header, but its reference is unique: the repeat of a creation is refused, and finds the first. Whether a
/// payment is captured at once is a setting of the seller's account; both ways are served. An authorized payment cannot be given back:
/// Razorpay does so by itself if nobody captures it.
/// </remarks>
public sealed class RazorpayProvider : IPaymentProvider, IDisposable
{
    public const string ProviderName = "razorpay";

    private const int MaxDescription = 250;

    private readonly GatewayOptions _options;
    private readonly RazorpayHttp _http;
    private readonly RazorpayCodes _codes;

    public RazorpayProvider(GatewayOptions options, GatewayCircuit circuit, SecretSeal seal, HomeLease home)
    {
        (_options, Circuit) = (options, circuit);
        _http = new RazorpayHttp(options, circuit, seal, home);
        _codes = new RazorpayCodes(_http);
    }

    public string Name => ProviderName;

    public bool HasUpiCodes => true;

    public GatewayCircuit Circuit { get; }

    public IWebhookFormat Webhooks { get; } = new RazorpayWebhooks();

    public Task Check(GatewayAccount account) => _http.Get<RazorpayList<RazorpayPayment>>(account, "payments?count=1");

    public async Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment)
    {
        if (payment.ByUpiCode && await _codes.Create(account, payment) is { } code)
        {
            return code;
        }

        try
        {
            var link = await _http.Post<RazorpayLink>(
                account,
                "payment_links",
                new
                {
                    payment.Amount.Amount,
                    payment.Amount.Currency,
                    AcceptPartial = false,
                    ReferenceId = payment.Key,
                    Description = Cut(payment.Description),
                    CallbackUrl = _options.ReturnUrl(payment.StatusToken),
                    CallbackMethod = "get",
                    ReminderEnable = false,
                    Notify = new { Sms = false, Email = false },
                    Notes = new RazorpayNotes(payment.Key, payment.StoreId),
                }
            );
            return RazorpayPayment.Of(link, []);
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            if (await Find(account, "", payment.Key) is { } first)
            {
                return first;
            }

            throw;
        }
    }

    public async Task<GatewayPayment?> Find(GatewayAccount account, string id, string key) =>
        RazorpayCodes.Has(id) ? await _codes.Find(account, id)
        : await Read(account, id, key) is { } found ? RazorpayPayment.Of(found.Link, found.Attempts)
        : null;

    public async Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment)
    {
        if (await Find(account, payment.Id, payment.Key) is { Status: GatewayStatus.Captured } captured)
        {
            return captured;
        }

        var attempts = await Attempts(account, payment.Id, payment.Key);
        var authorized = attempts.FirstOrDefault(attempt => attempt.IsAuthorized) ?? throw Unknown();
        try
        {
            await _http.Post<RazorpayPayment>(account, $"payments/{authorized.Id}/capture", new { authorized.Amount, authorized.Currency });
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            // A request before this one may have captured it.
            if (await Find(account, payment.Id, payment.Key) is { Status: GatewayStatus.Captured } done)
            {
                return done;
            }

            throw;
        }

        return await Find(account, payment.Id, payment.Key) ?? throw Unknown();
    }

    public async Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment)
    {
        if (RazorpayCodes.Has(payment.Id))
        {
            await _codes.Close(account, payment.Id);
        }
        else
        {
            await CancelLink(account, payment.Id);
        }

        return await Find(account, payment.Id, payment.Key) switch
        {
            null => throw Unknown(),
            { Status: GatewayStatus.Authorized } left => left with { Status = GatewayStatus.Cancelled },
            var found => found,
        };
    }

    public async Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount)
    {
        var paid = RazorpayCodes.IsPayment(paymentId)
            ? paymentId
            : (await Attempts(account, paymentId, "")).FirstOrDefault(attempt => attempt.IsCaptured)?.Id ?? throw Unknown();
        // Razorpay does not say how long it remembers an idempotency key, and a refund may be asked for again after days.
        var known = await _http.Get<RazorpayList<RazorpayRefund>>(account, $"payments/{paid}/refunds?count=100");
        var refund = known?.All.FirstOrDefault(other => other.Key == key)
            ?? await _http.Post<RazorpayRefund>(
                account,
                $"payments/{paid}/refund",
                new
                {
                    amount.Amount,
                    Receipt = key,
                    Notes = new RazorpayNotes(key),
                },
                key
            );
        return refund.Of(key);
    }

    public Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to) =>
        RazorpaySettlements.Read(_http, account, from, to);

    public void Dispose() => _http.Dispose();

    private async Task CancelLink(GatewayAccount account, string id)
    {
        try
        {
            await _http.Post<RazorpayLink>(account, $"payment_links/{id}/cancel", null);
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            // It is paid or cancelled already, which its state tells.
        }
    }

    /// <summary>The attempts to pay a link or a code.</summary>
    private async Task<IReadOnlyList<RazorpayPayment>> Attempts(GatewayAccount account, string id, string key) =>
        RazorpayCodes.Has(id) ? await _codes.Attempts(account, id)
        : await Read(account, id, key) is { } found ? found.Attempts
        : throw Unknown();

    /// <summary>The link of an id (a link's or its order's), else of our key, with the attempts to pay it.</summary>
    private async Task<(RazorpayLink Link, IReadOnlyList<RazorpayPayment> Attempts)?> Read(GatewayAccount account, string id, string key)
    {
        if (id.StartsWith("order_", StringComparison.Ordinal))
        {
            var order = await _http.Get<RazorpayOrder>(account, $"orders/{id}");
            (id, key) = ("", order?.Key ?? "");
        }

        var link =
            id.Length > 0 ? await _http.Get<RazorpayLink>(account, $"payment_links/{id}")
            : PaymentKey.TryRead(key, out _, out _)
                ? (await _http.Get<RazorpayList<RazorpayLink>>(account, $"payment_links?reference_id={key}"))?.All.FirstOrDefault(one =>
                    one.ReferenceId == key
                )
            : null;
        if (link is not { OrderId: { } orderId })
        {
            return link is null ? null : (link, []);
        }

        var attempts = await _http.Get<RazorpayList<RazorpayPayment>>(account, $"orders/{orderId}/payments");
        return (link, attempts?.All ?? []);
    }

    private static string Cut(string description) => description.Length <= MaxDescription ? description : description[..MaxDescription];

    private static PaymentGatewayException Unknown() => new("Razorpay knows no such payment.", passing: false);
}
