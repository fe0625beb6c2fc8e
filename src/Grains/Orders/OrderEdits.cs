using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// Edits before packing: fewer pieces, lines taken out, another address. Never more pieces and never another price, so that nobody owes more
/// than they agreed to and nothing has to be reserved anew.
/// </summary>
public static class OrderEdits
{
    public static Outcome<LedgerDetail> Detail(OrderStep step, OrderFacts facts)
    {
        var lines = Lines(step.Lines, facts);
        if (!lines.Ok)
        {
            return lines.Refusal;
        }

        var address = step.Address is { } wanted ? OrderRules.Clean(wanted, "address", facts.Placed.Amounts.Delivery.Method == DeliveryMethod.Pickup ? 0 : 1) : facts.Address;
        if (!address.Ok)
        {
            return address.Refusal;
        }

        var moved = address.Value != facts.Address;
        return lines.Value.IsEmpty && !moved
            ? Refusal.Invalid("lines", "no-change", "Say what changes: the quantities or the address.")
            : new LedgerDetail(Lines: lines.Value.IsEmpty ? null : lines.Value, Address: moved ? address.Value : null);
    }

    /// <summary>The lines that change.</summary>
    private static Outcome<ImmutableArray<LineQuantity>> Lines(ImmutableArray<LineQuantity>? given, OrderFacts facts)
    {
        if (given is not { } lines)
        {
            return ImmutableArray<LineQuantity>.Empty;
        }

        if (OrderSteps.Check(lines, facts, 0) is { } refusal)
        {
            return refusal;
        }

        if (lines.Any(line => line.Quantity > facts.Quantities[line.Line - 1]))
        {
            return Refusal.Invalid("lines", "quantity", "An order can only get smaller. For more, place another order.");
        }

        var after = lines.Aggregate(facts.Quantities, (all, line) => all.SetItem(line.Line - 1, line.Quantity));
        return after.All(quantity => quantity == 0)
            ? Refusal.Invalid("lines", "nothing-left", "Nothing would be left of the order. Cancel it instead.")
            : lines.Where(line => line.Quantity != facts.Quantities[line.Line - 1]).ToImmutableArray();
    }
}
