using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// Edits before packing: fewer pieces or more, lines taken out or added, another address. What was agreed keeps its price; what is added
/// has that of the day, and its units are held before the edit is saved. What follows from the address is worked out with it
/// (<see cref="OrderRepricing"/>).
/// </summary>
public static class OrderEdits
{
    public static Result<LedgerDetail> Detail(OrderStep step, OrderFacts facts, SaleTerms terms, DateTimeOffset placedAt)
    {
        var (wished, added) = Adding(step, facts);
        var lines = Lines(wished, facts, added);
        if (!lines.Ok)
        {
            return lines.Error;
        }

        var repricing = new OrderRepricing(facts, terms, placedAt, step.Carriage);
        var address = step.Address is { } wanted ? Read(wanted, facts, repricing) : facts.Address;
        if (!address.Ok)
        {
            return address.Error;
        }

        var moved = address.Value != facts.Address;
        if (lines.Value.IsEmpty && added.IsEmpty && !moved)
        {
            return Error.Invalid("lines", "no-change", "Say what changes: the quantities or the address.");
        }

        var quantities = lines.Value.Aggregate(facts.Quantities, (all, line) => all.SetItem(line.Line - 1, line.Quantity));
        var price = repricing.Price(quantities, address.Value, added);
        return price.Ok
            ? new LedgerDetail(Lines: lines.Value.IsEmpty ? null : lines.Value, Address: moved ? address.Value : null, Price: price.Value)
            {
                Added = added.IsEmpty ? null : [.. added.Zip(price.Value.Lines.Skip(facts.Quantities.Length), (line, its) => line.At(its))],
            }
            : price.Error;
    }

    /// <summary>The quantities of all lines after an edit, and the lines that it adds; what the edit itself refuses is left out.</summary>
    public static (ImmutableArray<int> Quantities, ImmutableArray<OrderLine> Added) Wanted(OrderStep step, OrderFacts facts)
    {
        var (lines, added) = Adding(step, facts);
        var quantities = (lines ?? [])
            .Where(line => line.Line >= 1 && line.Line <= facts.Quantities.Length && line.Quantity is >= 0 and <= CatalogBook.MaxQuantity)
            .Aggregate(facts.Quantities, (all, line) => all.SetItem(line.Line - 1, line.Quantity));
        return (quantities, added);
    }

    /// <summary>The wished quantities with more of what the order has at the same price, and the lines that it has not.</summary>
    private static (ImmutableArray<LineQuantity>? Lines, ImmutableArray<OrderLine> Added) Adding(OrderStep step, OrderFacts facts)
    {
        if (step.Added is not { IsDefaultOrEmpty: false } wanted)
        {
            return (step.Lines, []);
        }

        var (lines, added) = (step.Lines?.ToList() ?? [], ImmutableArray.CreateBuilder<OrderLine>());
        foreach (var line in wanted)
        {
            var same = facts.Placed.Lines.ToList().FindIndex(one => one.StockId == line.StockId && one.ProductId == line.ProductId) + 1;
            if (same == 0)
            {
                added.Add(line);
                continue;
            }

            var at = lines.FindIndex(one => one.Line == same);
            var now = at < 0 ? facts.Quantities[same - 1] : lines[at].Quantity;
            var next = new LineQuantity(same, now + line.Quantity);
            if (at < 0)
            {
                lines.Add(next);
            }
            else
            {
                lines[at] = next;
            }
        }

        return (lines.Count == 0 ? null : [.. lines], added.ToImmutable());
    }

    /// <summary>
    /// The address with what is given of it; what is not, stays. A state is its country's, so it does not stay in another.
    /// </summary>
    public static Address Merged(Address given, Address now)
    {
        var country = given.Country ?? now.Country;
        var abroad = !string.Equals(country.Trim(), now.Country, StringComparison.OrdinalIgnoreCase);
        var merged = new Address(
            given.Line1 ?? now.Line1,
            given.City ?? now.City,
            given.PostalCode ?? now.PostalCode,
            country,
            given.State ?? (abroad ? "" : now.State)
        );
        // Another address is at another place.
        return merged with { Position = given.Position ?? (merged == now with { Position = null } ? now.Position : null) };
    }

    private static Result<Address> Read(Address given, OrderFacts facts, OrderRepricing repricing)
    {
        var now = facts.Address;
        var whole = Merged(given, now);
        var clean = OrderRules.Clean(whole, "address", facts.Placed.Amounts.Delivery.Method == DeliveryMethod.Pickup ? 0 : 1);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        var settled = repricing.Settled(clean.Value);
        return settled != now && repricing.CheckPlace(settled) is { } error ? error : settled;
    }

    /// <summary>The lines that change.</summary>
    private static Result<ImmutableArray<LineQuantity>> Lines(
        ImmutableArray<LineQuantity>? given,
        OrderFacts facts,
        ImmutableArray<OrderLine> added
    )
    {
        if (facts.Quantities.Length + added.Length > OrderRules.MaxLines)
        {
            return Error.Invalid("lines", "lines", $"An order has at most {OrderRules.MaxLines} lines.");
        }

        if (given is not { } lines)
        {
            return ImmutableArray<LineQuantity>.Empty;
        }

        if (OrderSteps.Check(lines, facts, 0) is { } error)
        {
            return error;
        }

        if (lines.Any(line => line.Quantity > CatalogBook.MaxQuantity))
        {
            return Error.Invalid("lines", "quantity", $"Order 1 to {CatalogBook.MaxQuantity} of a product.");
        }

        if (lines.Any(line => facts.Placed.Lines[line.Line - 1].Details.GiftCard && line.Quantity > facts.Quantities[line.Line - 1]))
        {
            return Error.Invalid("lines", "gift-card-more", "More gift cards are an order of their own.");
        }

        if (facts.HasSoldCards && lines.Any(line => facts.Placed.Lines[line.Line - 1].Details.GiftCard))
        {
            return Error.Conflict(
                "gift-card-sold",
                "The customer has the gift cards of this order already. Give money back instead.",
                "lines"
            );
        }

        var after = lines.Aggregate(facts.Quantities, (all, line) => all.SetItem(line.Line - 1, line.Quantity));
        return after.All(quantity => quantity == 0) && added.IsEmpty
            ? Error.Invalid("lines", "nothing-left", "Nothing would be left of the order. Cancel it instead.")
            : lines.Where(line => line.Quantity != facts.Quantities[line.Line - 1]).ToImmutableArray();
    }
}
