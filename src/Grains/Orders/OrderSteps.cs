using Dukaan.Pricing;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Orders;

/// <summary>Validates the details of a step, and returns what the ledger keeps of them.</summary>
public static class OrderSteps
{
    public const int MaxReason = 300;

    private const int MaxShipment = 60;

    /// <summary>The detail of a step that needs none.</summary>
    public static LedgerDetail Nothing { get; } = new();

    public static Result<string> Reason(OrderStep step, bool needed)
    {
        if (step.Action == Review)
        {
            return TypedText.Block("reason", step.Reason, 0, OrderReviews.MaxText);
        }

        var reason = TypedText.Line("reason", step.Reason, 0, MaxReason);
        return reason.Ok && needed && TypedText.Line("reason", step.Reason, 1, MaxReason) is { Ok: false } missing
            ? Error.Invalid("reason", missing.Error!.Code, step.Action == Note ? "Write the note." : "Say why: the shopper reads it.")
            : reason;
    }

    /// <summary>What the ledger keeps beside the reason.</summary>
    /// <param name="terms">The shop's terms, by which an edit is priced.</param>
    /// <param name="placedAt">When the order was placed.</param>
    public static Result<LedgerDetail> Detail(
        OrderStep step,
        OrderFacts facts,
        SaleTerms terms,
        DateTimeOffset placedAt,
        DateTimeOffset now
    ) =>
        step.Action switch
        {
            MarkPaid => Paid(step, facts),
            ClaimPaid => Claimed(step, facts, now),
            Ship => Shipped(step),
            OrderAction.Refund => Refunded(step, facts),
            Return => OrderReturns.Back(step, facts),
            AskReturn => OrderReturns.Asked(step, facts),
            Review => OrderReviews.Detail(step, facts),
            Edit => OrderEdits.Detail(step, facts, terms, placedAt),
            _ => Nothing,
        };

    /// <summary>Checks the lines of a step: each line once, existing, and with at least so many pieces.</summary>
    public static Error? Check(ImmutableArray<LineQuantity> lines, OrderFacts facts, int least)
    {
        if (lines.IsDefaultOrEmpty || lines.DistinctBy(line => line.Line).Count() != lines.Length)
        {
            return Error.Invalid("lines", "lines", "Name each line once, with its quantity.");
        }

        return lines.Any(line => line.Line < 1 || line.Line > facts.Quantities.Length)
                ? Error.Invalid("lines", "unknown-line", $"The order's lines are 1 to {facts.Quantities.Length}.")
            : lines.Any(line => line.Quantity < least) ? Error.Invalid("lines", "quantity", $"A quantity is {least} or more.")
            : null;
    }

    private static Result<LedgerDetail> Paid(OrderStep step, OrderFacts facts)
    {
        var named = Named(step);
        return named.Ok
            ? named.Value with
            {
                Amount = new Money(facts.IsVoid ? facts.Total - facts.ByCard : facts.Due, facts.Placed.Total.Currency),
            }
            : named;
    }

    /// <summary>The first claim gives the seller time to look for the payment; a corrected reference gives no more.</summary>
    private static Result<LedgerDetail> Claimed(OrderStep step, OrderFacts facts, DateTimeOffset now)
    {
        var named = step.Reference is null ? BadReference() : Named(step);
        if (!named.Ok || facts.Claims > 0)
        {
            return named;
        }

        var until = now + OrderTimeouts.ClaimedPayment;
        return named.Value with { Until = until > facts.Placed.Until ? until : facts.Placed.Until };
    }

    /// <summary>
    /// Checks a payment reference. A UTR has 12 digits, or 22 characters for bank transfers; receipts of other kinds have other forms.
    /// </summary>
    private static Result<LedgerDetail> Named(OrderStep step)
    {
        var reference = InputNormalizer.Normalize(step.Reference).Replace(" ", "", StringComparison.Ordinal);
        return string.IsNullOrEmpty(reference) ? Nothing
            : reference.Length is >= 4 and <= 40 && reference.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or '_')
                ? new LedgerDetail(Reference: reference.ToUpperInvariant())
            : BadReference();
    }

    private static Result<LedgerDetail> BadReference() =>
        Error.Invalid("reference", "reference", "Give the payment's reference (UTR) as the app shows it: 4 to 40 letters and digits.");

    private static Result<LedgerDetail> Shipped(OrderStep step)
    {
        var carrier = TypedText.Line("carrier", step.Shipment?.Carrier, 0, MaxShipment);
        var number = TypedText.Line("trackingNumber", InputNormalizer.Normalize(step.Shipment?.TrackingNumber), 0, MaxShipment);
        return (carrier.Error ?? number.Error) is { } error ? error
            : carrier.Value!.Length + number.Value!.Length == 0 ? Nothing
            : new LedgerDetail(Shipment: new Shipment(carrier.Value, number.Value));
    }

    private static Result<LedgerDetail> Refunded(OrderStep step, OrderFacts facts)
    {
        if (step.Lines is { } lines && (Check(lines, facts, 1) ?? TooMany(lines, facts.Quantities)) is { } error)
        {
            return error;
        }

        var amount = step.Amount ?? step.Lines?.Sum(line => facts.Lines[line.Line - 1].Of(line.Quantity).Value()) ?? facts.Refundable;
        return amount < 1 ? Error.Invalid("amount", "amount", "Refund more than nothing.")
            : amount > facts.Refundable ? Error.Conflict("refund-too-high", "That is more than what is left of the payment.", "amount")
            : new LedgerDetail(Amount: new Money(amount, facts.Placed.Total.Currency), Lines: step.Lines);
    }

    /// <summary>Whether lines ask for more pieces than there are.</summary>
    public static Error? TooMany(ImmutableArray<LineQuantity> lines, ImmutableArray<int> most) =>
        lines.Any(line => line.Quantity > most[line.Line - 1])
            ? Error.Invalid("lines", "quantity", "That is more than the order has.")
            : null;
}
