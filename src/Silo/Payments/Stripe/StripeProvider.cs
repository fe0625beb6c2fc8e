using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Silo.Homes;
using Dukaan.Values;
using Stripe;
using Stripe.Checkout;

namespace Dukaan.Silo.Payments.Stripe;

/// <summary>
/// Stripe, by its Checkout Sessions: the shopper pays on Stripe's page, with 3-D Secure where the bank asks for it, and the payment intent
/// is captured by us. API: docs.stripe.com/api (checkout/sessions, payment_intents, refunds), through Stripe.net.
/// </summary>
/// <remarks>
/// Stripe forgets an idempotency key after a day. A session that is made twice because of that was shown to nobody the first time. A refund
/// would move money twice, so it is looked up before it is asked for again.
/// </remarks>
public sealed class StripeProvider : IPaymentProvider, IDisposable
{
    public const string ProviderName = "stripe";

    private readonly GatewayOptions _options;
    private readonly StripeCalls _calls;

    public StripeProvider(GatewayOptions options, GatewayCircuit circuit, SecretSeal seal, HomeLease home)
    {
        (_options, Circuit) = (options, circuit);
        _calls = new StripeCalls(options, circuit, seal, home);
    }

    public string Name => ProviderName;

    public GatewayCircuit Circuit { get; }

    public IWebhookFormat Webhooks { get; } = new StripeWebhooks();

    /// <summary>Lists sessions: that is what a restricted key must be allowed, too.</summary>
    public Task Check(GatewayAccount account) =>
        _calls.Do(account, (stripe, cancellation) => stripe.V1.Checkout.Sessions.ListAsync(new() { Limit = 1 }, null, cancellation));

    public async Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment)
    {
        var back = _options.ReturnUrl(payment.StatusToken);
        var metadata = StripeKeys.Of(payment.Key, payment.StoreId);
        var session = await _calls.Do(account, (stripe, cancellation) => stripe.V1.Checkout.Sessions.CreateAsync(
                new SessionCreateOptions
                {
                    Mode = "payment",
                    ClientReferenceId = payment.Key,
                    LineItems =
                    [
                        new()
                        {
                            Quantity = 1,
                            PriceData = new()
                            {
                                Currency = payment.Amount.Currency.ToLowerInvariant(),
                                UnitAmount = StripeMoney.To(payment.Amount),
                                ProductData = new() { Name = payment.Description },
                            },
                        },
                    ],
                    PaymentIntentData = new()
                    {
                        CaptureMethod = "manual",
                        Description = payment.Description,
                        Metadata = metadata,
                    },
                    // What is paid must be what the order comes to, in its own currency.
                    AdaptivePricing = new() { Enabled = false },
                    Metadata = metadata,
                    SuccessUrl = back,
                    CancelUrl = back,
                },
                new RequestOptions { IdempotencyKey = payment.Key },
                cancellation
            ));
        return StripePayments.Of(session);
    }

    public async Task<GatewayPayment?> Find(GatewayAccount account, string id, string key) =>
        id.StartsWith("pi_", StringComparison.Ordinal)
            ? await _calls.Get(account, (stripe, cancellation) =>
                stripe.V1.PaymentIntents.GetAsync(id, new() { Expand = ["latest_charge"] }, null, cancellation)
            )
                is { } intent
                ? StripePayments.Of(intent)
                : null
            : await Session(account, id) is { } session
                ? StripePayments.Of(session)
                : null;

    public async Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment)
    {
        var session = await Session(account, payment.Id) ?? throw Unknown();
        if (StripePayments.Of(session) is { Status: GatewayStatus.Captured } captured)
        {
            return captured;
        }

        try
        {
            await _calls.Do(account, (stripe, cancellation) =>
                stripe.V1.PaymentIntents.CaptureAsync(
                    session.PaymentIntentId ?? throw Unknown(),
                    new() { AmountToCapture = StripeMoney.To(payment.Amount) },
                    new RequestOptions { IdempotencyKey = $"{payment.Key}-capture" },
                    cancellation
                )
            );
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
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
        var session = await Session(account, payment.Id) ?? throw Unknown();
        try
        {
            await _calls.Do<IStripeEntity>(account, async (stripe, cancellation) => session switch
                {
                    { Status: "open" } => await stripe.V1.Checkout.Sessions.ExpireAsync(session.Id, null, null, cancellation),
                    { PaymentIntent.Status: "requires_capture" } => await stripe.V1.PaymentIntents.CancelAsync(
                        session.PaymentIntentId,
                        null,
                        new RequestOptions { IdempotencyKey = $"{payment.Key}-cancel" },
                        cancellation
                    ),
                    _ => session,
                });
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            // It was paid or ended meanwhile, which its state tells.
        }

        return await Find(account, payment.Id, payment.Key) ?? throw Unknown();
    }

    public async Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount)
    {
        var intent = (await Session(account, paymentId))?.PaymentIntentId ?? throw Unknown();
        var known = await _calls.Do(account, (stripe, cancellation) =>
            stripe.V1.Refunds.ListAsync(new() { PaymentIntent = intent, Limit = 100 }, null, cancellation)
        );
        var refund = known.FirstOrDefault(other => StripeKeys.KeyIn(other.Metadata) == key)
            ?? await _calls.Do(account, (stripe, cancellation) => stripe.V1.Refunds.CreateAsync(
                    new()
                    {
                        PaymentIntent = intent,
                        Amount = StripeMoney.To(amount),
                        Metadata = StripeKeys.Of(key),
                    },
                    new RequestOptions { IdempotencyKey = key },
                    cancellation
                ));
        return StripePayments.Of(refund, key);
    }

    public Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to) =>
        StripeSettlements.Read(_calls, account, from, to);

    public void Dispose() => _calls.Dispose();

    private async Task<Session?> Session(GatewayAccount account, string id) =>
        id.Length == 0
            ? null
            : await _calls.Get(account, (stripe, cancellation) =>
                stripe.V1.Checkout.Sessions.GetAsync(id, new() { Expand = ["payment_intent.latest_charge"] }, null, cancellation)
            );

    private static PaymentGatewayException Unknown() => new("Stripe knows no such payment.", passing: false);
}
