using Dukaan.Catalog;
using Dukaan.Couriers;
using Dukaan.Discounts;
using Dukaan.GiftCards;
using Dukaan.Hours;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// Places a new order: the catalog quotes its lines, the discounts are held, a number is taken, and the order is saved with its event, its
/// line in the order book and the row that wakes it when it is due.
/// </summary>
/// <param name="grains">The store's.</param>
/// <param name="randomness">Makes the secret of its status page.</param>
/// <param name="time">The clock.</param>
/// <param name="storeId">The store.</param>
/// <param name="orderId">The order, which is not placed yet as far as is known.</param>
/// <param name="log">Hears of what could not be done yet.</param>
/// <param name="calls">Where quotes and numbers come from.</param>
/// <param name="rows">Has the codes that thanked for orders.</param>
internal sealed class OrderPlacing(
    IGrainFactory grains,
    IRandomness randomness,
    TimeProvider time,
    string storeId,
    string orderId,
    ILogger log,
    OrderCalls calls,
    IRowReader rows
)
{
    /// <summary>How long after its holds an order may still be saved; well before they end.</summary>
    private static TimeSpan MaxPlacing { get; } = TimeSpan.FromMinutes(5);

    private readonly long _started = time.GetTimestamp();

    private ImmutableArray<GiftCardShare> _cards = [];

    /// <summary>From where its goods are taken, once it is prepared; null: the shop has one location.</summary>
    public TakingPlan? Plan { get; private set; }

    /// <summary>Names this attempt among all attempts to place the order: what it holds it may withdraw.</summary>
    public string Attempt { get; } = randomness.Token()[..12];

    public OrderGoods Goods => new(grains, storeId, orderId);

    public DiscountHolds Discounts => new(grains, storeId, orderId);

    private GiftCardHolds Cards => new(grains, storeId, orderId);

    /// <summary>
    /// The order as it would be placed, without its number; its discounts are held. Refused, changing nothing, as
    /// <see cref="IOrderGrain.Place"/> says.
    /// </summary>
    /// <param name="command">As it came, with its lines.</param>
    /// <param name="heldToItself">Whether what is sold out is held for this very order, by an attempt that a crash interrupted.</param>
    public async Task<Result<PlacedOrder>> Prepare(PlaceOrder command, Func<Error, ValueTask<bool>>? heldToItself = null)
    {
        var fingerprint = Fingerprint.Of(command with { OperationId = null });
        var clean = OrderRules.Clean(command);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        command = clean.Value;
        var quoted = QuoteOf(command) is { } known ? known : await calls.Quote(command.Lines);
        if (!quoted.Ok)
        {
            return quoted.Error.Kind == ErrorKind.Invalid ? quoted.Error with { Field = "lines" } : quoted.Error;
        }

        var quote = quoted.Value;
        if (command.DiscountCode is { } code)
        {
            quote = quote with { Terms = await quote.Terms.WithThanks(rows, storeId, code, command.Customer.Phone) };
        }

        command = CardsAlone.Are(quote.Lines) ? command with { Delivery = DeliveryMethod.Pickup, Slot = null } : command;
        if (OrderRules.Settled(command.Customer.Address, quote.Terms) is var settled && settled != command.Customer.Address)
        {
            command = command with { Customer = command.Customer with { Address = settled } };
        }

        if (
            OrderRules.CheckOffer(command, quote, time.GetUtcNow()) is { } unwanted
            && !(heldToItself is not null && await heldToItself(unwanted))
        )
        {
            return unwanted;
        }

        var slotProblem = quote.Terms.Slots.Choose(
            quote.Store.Hours,
            OpeningTimes.ZoneOf(quote.Store.TimeZone),
            command.Delivery == DeliveryMethod.Pickup,
            command.Slot,
            time.GetUtcNow(),
            out var slot
        );
        if (slotProblem is not null && !(command.ByHand is not null && slotProblem.Code == SlotRules.NeededCode))
        {
            return slotProblem;
        }

        var anyTotal = command with { ExpectedTotal = null }; // the total is known only once its discounts are reserved
        var priced = await Discounts.Hold(await Carried(command, quote), command.Customer.Phone, Attempt, price =>
            OrderRules.CheckPrice(anyTotal, quote, price) is null
        );
        if (OrderRules.CheckPrice(command, quote, priced) is { } error)
        {
            await Withdraw(priced.Amounts);
            return error;
        }

        if (await HoldCards(command, priced) is { } unpaid)
        {
            await Withdraw(priced.Amounts);
            return unpaid;
        }

        Plan = TakingPlan.Of(quote.Terms, command.Delivery, command.Customer.Address);
        return Placed(command, quote, priced, fingerprint) with { Slot = slot };
    }

    /// <summary>What is to be priced, with what the shop's courier says, as its shopper saw it where that still holds.</summary>
    private async Task<PriceRequest> Carried(PlaceOrder command, Quote quote)
    {
        var request = command.PricedAt(quote, time.GetUtcNow());
        var cash = command.Payment == PaymentMethod.CashOnDelivery;
        var said = await Carriages.Of(grains, storeId, request, cash, wait: true);
        return Carriages.Choose(request, command.ByHand is null ? said : Carriages.ByHand(request, said), command.ExpectedTotal);
    }

    /// <summary>Holds what gift cards pay, or says why they do not. They pay for no other gift card.</summary>
    private async Task<Error?> HoldCards(PlaceOrder command, PricedOrder priced)
    {
        var total = priced.Amounts.Total;
        if (command.Cards is { } cards)
        {
            if (GiftCardHolds.Check(cards) is { } wrong)
            {
                return wrong;
            }

            var held = await Cards.Hold(cards, priced.PayableByCard, command.Customer.Phone, Attempt);
            if (!held.Ok)
            {
                return held.Error;
            }

            _cards = held.Value;
        }

        var due = total with { Amount = total.Amount - _cards.Sum(card => card.Amount) };
        return command.ExpectedDue is { } expected && expected != due ? GiftCardErrors.Changed(due) : null;
    }

    /// <summary>The quote that came with the command, if it is of exactly its lines.</summary>
    private static Quote? QuoteOf(PlaceOrder command) =>
        command.Quote is { } quote
        && command.Lines.SequenceEqual(quote.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)))
            ? quote
            : null;

    /// <summary>Withdraws the discounts and gift cards of an order that is not placed.</summary>
    public async Task Withdraw(OrderAmounts amounts)
    {
        await log.Try(() => Discounts.Withdraw(amounts, Attempt));
        await log.Try(() => Cards.Withdraw(_cards, Attempt));
    }

    /// <summary>The order with the next number of its store.</summary>
    public async Task<PlacedOrder> Number(PlacedOrder placed) => placed with { Number = await calls.Number() };

    /// <summary>
    /// Why it may not be saved any more, or null. Another activation may have placed it meanwhile, so its units are not given back: they
    /// expire.
    /// </summary>
    public Error? TooSlow() =>
        time.GetElapsedTime(_started) > MaxPlacing
            ? new Error(ErrorKind.Unavailable, "too-slow", "Ordering took too long. Try again.", RetryAfter: TimeSpan.FromSeconds(5))
            : null;

    /// <summary>The state of the order as it is saved first.</summary>
    public SavedOrder Open(PlacedOrder placed)
    {
        var now = time.GetUtcNow();
        var ledger = OrderLedger.Open(placed, Caller.Actor, now).Paying(_cards, Caller.Actor, now);
        return new SavedOrder
        {
            Placed = placed,
            Ledger = ledger.Entries,
            Payments = ledger.Facts.DueOnline is > 0 and var due ? [new SavedPayment("p1", due, PaymentStage.Starting)] : [],
            OwesCards = !_cards.IsEmpty,
            From = Plan is { Taken: { IsEmpty: false } taken } ? taken : null,
            Attempts = [Attempt],
        }.Waking(now);
    }

    /// <summary>What of cash on delivery is paid online first, where that is possible.</summary>
    private long Advance(PlaceOrder command, Quote quote, Money total) =>
        command is { Payment: PaymentMethod.CashOnDelivery, ByHand: not true, CashOnly: false } && quote.Store.OnlinePayment
            ? quote.Terms.Advance?.Of(total.Amount - _cards.Sum(card => card.Amount)) ?? 0
            : 0;

    private PlacedOrder Placed(PlaceOrder command, Quote quote, PricedOrder priced, string fingerprint)
    {
        var advance = Advance(command, quote, priced.Amounts.Total);
        // By hand it was paid at the counter, or the seller asks for it themselves.
        var byCode = command is { Payment: PaymentMethod.Upi, ByHand: null } && quote.Store.OffersUpiCodes;
        var method = byCode ? PaymentMethod.Online : command.Payment;
        var language = quote.Store.Languages.Contains(command.Language ?? "") ? command.Language : null;
        return new PlacedOrder(
            Number: 0,
            Method: method,
            Lines: [.. priced.Lines.Select(line => OrderLine.In(language, line))],
            Total: priced.Amounts.Total,
            Customer: command.Customer,
            Secret: randomness.Token(),
            Vpa: method == PaymentMethod.Upi ? quote.Store.Vpa : null,
            Payee: quote.Store.Name,
            CartId: command.CartId,
            Fingerprint: fingerprint,
            Amounts: priced.Amounts,
            Until: time.GetUtcNow() + OrderTimeouts.Timeout(advance > 0 ? PaymentMethod.Online : method, quote.Terms),
            OperationId: command.OperationId
        )
        {
            MustConfirm = advance == 0 && quote.Terms.AskCustomer && command is { Payment: PaymentMethod.CashOnDelivery, ByHand: not true },
            Advance = advance,
            ByUpiCode = byCode,
            Tax = quote.Terms.Tax,
            Home = quote.Terms.Country,
            ThankYou = quote.Terms.ThankYou,
            Language = language,
            ByHand = command.ByHand is not null,
        };
    }
}
