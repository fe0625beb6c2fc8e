using Dukaan.Pricing;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Orders;

/// <summary>Reads what came with a step: what of it the ledger keeps, or why it cannot be.</summary>
public static class OrderSteps
{
    public const int ReasonMost = 300;

    private const int ShipmentMost = 60;

    /// <summary>The detail of a step that needs none.</summary>
    public static LedgerDetail Nothing { get; } = new();

    public static Outcome<string> Reason(OrderStep step, bool needed)
    {
        var reason = TypedText.Line("reason", step.Reason, 0, ReasonMost);
        return reason.Ok && needed && TypedText.Line("reason", step.Reason, 1, ReasonMost) is { Ok: false } missing
            ? Refusal.Invalid("reason", missing.Refusal!.Code, step.Action == Note ? "Write the note." : "Say why: the shopper reads it.")
            : reason;
    }

    /// <summary>What the ledger keeps beside the reason.</summary>
    /// <param name="terms">The shop's terms, by which an edit is priced.</param>
    /// <param name="placedAt">When the order was placed.</param>
    public static Outcome<LedgerDetail> Detail(OrderStep step, OrderFacts facts, SaleTerms terms, DateTimeOffset placedAt) =>
        step.Action switch
        {
            MarkPaid => Paid(step, facts),
            ClaimPaid => step.Reference is null ? BadReference() : Named(step),
            Ship => Shipped(step),
            OrderAction.Refund => Refunded(step, facts),
            Return => Back(step, facts),
            Edit => OrderEdits.Detail(step, facts, terms, placedAt),
            _ => Nothing,
        };

    /// <summary>Lines named in a step: each once, there, and with at least so many pieces.</summary>
    public static Refusal? Check(ImmutableArray<LineQuantity> lines, OrderFacts facts, int least)
    {
        if (lines.IsDefaultOrEmpty || lines.DistinctBy(line => line.Line).Count() != lines.Length)
        {
            return Refusal.Invalid("lines", "lines", "Name each line once, with its quantity.");
        }

        return lines.Any(line => line.Line < 1 || line.Line > facts.Quantities.Length)
                ? Refusal.Invalid("lines", "unknown-line", $"The order's lines are 1 to {facts.Quantities.Length}.")
            : lines.Any(line => line.Quantity < least) ? Refusal.Invalid("lines", "quantity", $"A quantity is {least} or more.")
            : null;
    }

    private static Outcome<LedgerDetail> Paid(OrderStep step, OrderFacts facts)
    {
        var named = Named(step);
        return named.Ok
            ? named.Value with
            {
                Amount = new Money(facts.CameToNothing ? facts.Total : facts.Due, facts.Placed.Total.Currency),
            }
            : named;
    }

    /// <summary>A UTR is 12 digits, or 22 characters for bank transfers; other slips and receipts have what they have.</summary>
    private static Outcome<LedgerDetail> Named(OrderStep step)
    {
        var reference = InputNormalizer.Normalize(step.Reference).Replace(" ", "", StringComparison.Ordinal);
        return string.IsNullOrEmpty(reference) ? Nothing
            : reference.Length is >= 4 and <= 40 && reference.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or '_')
                ? new LedgerDetail(Reference: reference.ToUpperInvariant())
            : BadReference();
    }

    private static Outcome<LedgerDetail> BadReference() =>
        Refusal.Invalid("reference", "reference", "Give the payment's reference (UTR) as the app shows it: 4 to 40 letters and digits.");

    private static Outcome<LedgerDetail> Shipped(OrderStep step)
    {
        var carrier = TypedText.Line("carrier", step.Shipment?.Carrier, 0, ShipmentMost);
        var number = TypedText.Line("trackingNumber", InputNormalizer.Normalize(step.Shipment?.TrackingNumber), 0, ShipmentMost);
        return (carrier.Refusal ?? number.Refusal) is { } refusal ? refusal
            : carrier.Value!.Length + number.Value!.Length == 0 ? Nothing
            : new LedgerDetail(Shipment: new Shipment(carrier.Value, number.Value));
    }

    private static Outcome<LedgerDetail> Refunded(OrderStep step, OrderFacts facts)
    {
        if (step.Lines is { } lines && (Check(lines, facts, 1) ?? TooMany(lines, facts.Quantities)) is { } refusal)
        {
            return refusal;
        }

        var amount = step.Amount ?? step.Lines?.Sum(line => facts.Lines[line.Line - 1].Of(line.Quantity).Value()) ?? facts.Refundable;
        return amount < 1 ? Refusal.Invalid("amount", "amount", "Refund more than nothing.")
            : amount > facts.Refundable ? Refusal.Conflict("refund-too-high", "That is more than what is left of the payment.", "amount")
            : new LedgerDetail(Amount: new Money(amount, facts.Placed.Total.Currency), Lines: step.Lines);
    }

    private static Outcome<LedgerDetail> Back(OrderStep step, OrderFacts facts)
    {
        var left = facts.Quantities.Select((quantity, i) => quantity - facts.Returned[i]).ToImmutableArray();
        var lines = step.Lines ?? [.. left.Select((quantity, i) => new LineQuantity(i + 1, quantity)).Where(line => line.Quantity > 0)];
        return (Check(lines, facts, 1) ?? TooMany(lines, left)) is { } refusal ? refusal : new LedgerDetail(Lines: lines);
    }

    private static Refusal? TooMany(ImmutableArray<LineQuantity> lines, ImmutableArray<int> most) =>
        lines.Any(line => line.Quantity > most[line.Line - 1])
            ? Refusal.Invalid("lines", "quantity", "That is more than the order has.")
            : null;
}
