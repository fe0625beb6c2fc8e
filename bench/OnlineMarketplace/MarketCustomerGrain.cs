using System.Collections.Immutable;
using Dukaan.Saving;
using Dukaan.Values;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Bench.OnlineMarketplace;

/// <inheritdoc cref="IMarketCustomerGrain"/>
public sealed class MarketCustomerGrain(
    [PersistentState("online-marketplace-customer", Storages.Domain)] IPersistentState<SavedCustomer> storage
) : SavedGrain<SavedCustomer>(storage), IMarketCustomerGrain
{
    public Task Register(int number, string name) => Save(Current with { Number = number, Name = name });

    public async Task<Result<Done>> Add(BasketLine line)
    {
        if (line.Quantity < 1)
        {
            return Error.Invalid("Quantity", "quantity", "Add one or more.");
        }

        if (Current.Pending is not null)
        {
            return Error.Conflict("checkout-pending", "This basket is being ordered. Repeat the checkout.");
        }

        await Save(Current with { Lines = [.. Current.Lines, line] });
        return new Done();
    }

    public async Task<Result<ImmutableArray<PlacedPart>>> Checkout(Recipient recipient)
    {
        if (Current.Lines.IsEmpty)
        {
            return Error.Conflict("basket-empty", "The basket is empty.");
        }

        if (Current.Pending is null)
        {
            await Save(Current with { Pending = recipient, Checkouts = Current.Checkouts + 1 });
        }

        return await Complete();
    }

    public async Task Seal()
    {
        await Resume();
        if (!Current.Lines.IsEmpty)
        {
            await Save(Current with { Lines = [] });
        }
    }

    public Task<ImmutableArray<BasketLine>> Lines() => Task.FromResult(Current.Lines);

    public async Task Resume()
    {
        if (Current.Pending is not null)
        {
            (await Complete()).OrThrow();
        }
    }

    /// <summary>
    /// Goes forward: nothing is undone, since a shop refuses only what it cannot sell, and that is left out. Every call may be repeated.
    /// </summary>
    private async Task<Result<ImmutableArray<PlacedPart>>> Complete()
    {
        var (key, customer) = (this.GetPrimaryKeyString(), Current);
        var parts = await Task.WhenAll(
            customer
                .Lines.GroupBy(line => line.Seller)
                .Select(lines => new ShopOrder(GrainFactory, key, customer, lines.Key).Place([.. lines]))
        );
        if (parts.FirstOrDefault(part => !part.Ok) is { Error: { } error })
        {
            return error; // the checkout stays pending
        }

        var placed = parts.Select(part => part.Value!.Order).OfType<PlacedPart>().ToImmutableArray();
        await Save(customer with { Lines = [], Pending = null, Paid = customer.Paid + placed.Length });
        return placed;
    }
}
