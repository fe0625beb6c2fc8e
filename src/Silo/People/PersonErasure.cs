using System.Collections.Immutable;
using System.Diagnostics;
using Dukaan.Accounts;
using Dukaan.BackInStock;
using Dukaan.Carts;
using Dukaan.Customers;
using Dukaan.GiftCards;
using Dukaan.Invoices;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Reviews;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.People;

/// <summary>
/// Erases a person in all databases of this region. Each grain erases what it owns, with an event where there are copies: order books,
/// webhooks, other regions' pages. Every step may be repeated, and the customers' rows, by which everything is found, go last; so an
/// erasure that was interrupted is simply begun again.
/// </summary>
public sealed class PersonErasure(IGrainFactory grains, PersonSearch search, PersonLeftovers leftovers)
{
    /// <summary>The actor in the shops' audit trail.</summary>
    public const string Actor = "operator";

    /// <param name="phone">Whom.</param>
    /// <param name="most">After this long no other shop is begun; the next run goes on.</param>
    public async Task<ErasureReport> Erase(Phone phone, TimeSpan most)
    {
        var began = Stopwatch.GetTimestamp();
        ImmutableArray<string> spellings = [phone.E164, .. StoredPhones.Former(phone).Select(each => each.E164)];
        var report = ErasureReport.Nothing with { Waits = !await leftovers.ArePublished([.. spellings]) };
        var places = await search.Find(phone);
        foreach (var customer in places.Customers)
        {
            report = report.Plus(
                Stopwatch.GetElapsedTime(began) > most ? ErasureReport.Nothing with { Waits = true } : await EraseCustomer(customer)
            );
        }

        foreach (var spelling in spellings)
        {
            await EraseAccounts(new Phone(spelling));
            await EraseWaits(new Phone(spelling));
        }

        foreach (var cart in await leftovers.Carts([.. spellings]))
        {
            Caller.Set(StoreKey.Store(cart), Actor);
            await grains.GetGrain<ICartGrain>(cart).PostponeReminder(null);
        }

        foreach (var shop in places.Invited)
        {
            Caller.Set(shop.Id, Actor);
            await grains.GetGrain<ITeamGrain>(shop.Id).Erase(places.SellerId, spellings);
            report = report.Plus(ErasureReport.Nothing with { Teams = 1 });
        }

        if (places.SellerId is { } seller)
        {
            report = report.Plus(await EraseSeller(seller, places.Shops, spellings));
        }

        if (report is { Open: 0, Waits: false, Owned: 0 })
        {
            await leftovers.DeletePhone(spellings, report.Account);
            foreach (var spelling in spellings)
            {
                await grains.GetGrain<IPhoneGrain>(spelling).Forget();
                await grains.GetGrain<IPhoneLoginGrain>(spelling).Forget();
                await grains.GetGrain<IPhoneCodesGrain>(spelling).Forget();
            }
        }

        return report;
    }

    /// <summary>Shoppers' accounts, also in shops where nothing was ordered.</summary>
    private async Task EraseAccounts(Phone phone)
    {
        // First: a request with a shared session would make an account of a shop anew.
        foreach (var ownerId in await grains.GetGrain<IPhoneGrain>(phone.E164).Shares())
        {
            await grains.GetGrain<IOwnerAccountGrain>(OwnerAccountKey.Of(ownerId, phone)).Revoke();
        }

        foreach (var storeId in await grains.GetGrain<IPhoneGrain>(phone.E164).Accounts())
        {
            Caller.Set(storeId, Actor);
            await grains.GetGrain<IAccountGrain>(AccountKey.Of(storeId, phone)).Erase();
        }
    }

    private async Task EraseWaits(Phone phone)
    {
        foreach (var storeId in await grains.GetGrain<IPhoneGrain>(phone.E164).WaitsIn())
        {
            Caller.Set(storeId, Actor);
            await grains.GetGrain<IBackInStockGrain>(storeId).Erase(phone, []);
        }
    }

    private async Task<ErasureReport> EraseCustomer(PersonAsCustomer customer)
    {
        var storeId = customer.Shop.Id;
        Caller.Set(storeId, Actor);
        var (report, erased, emails) = (ErasureReport.Nothing with { Shops = 1 }, new List<string>(), new HashSet<string>());
        foreach (var (orderId, _) in customer.Orders)
        {
            var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId));
            var known = (await order.Get())?.Customer;
            if (known is not null)
            {
                // While it is known: what the order itself keeps of it goes with the order.
                await grains.GetGrain<ICustomersGrain>(storeId).EraseAddress(known.Address);
            }

            var email = known?.Email;
            if ((await order.Erase()).Error is { } error)
            {
                report = error.Code == "order-open" ? report with { Open = report.Open + 1 } : report;
                continue;
            }

            if (EmailAddress.TryParse(email, out var address))
            {
                emails.Add(address.Text);
                await grains.GetGrain<IMailboxGrain>(address.Key).Forget(StoreKey.Of(storeId, orderId));
            }

            erased.Add(orderId);
            var papers = await grains.GetGrain<IInvoicesGrain>(storeId).Erase(orderId);
            await EraseReviews(storeId, await order.Get());
            report = report with { Orders = report.Orders + 1, Papers = report.Papers + papers };
        }

        await grains.GetGrain<IBackInStockGrain>(storeId).Erase(new Phone(customer.Phone), [.. emails]);
        await leftovers.RewriteDeliveries(storeId, customer.Phone, [.. erased]);
        if (report.Open > 0)
        {
            return report;
        }

        foreach (var card in await leftovers.Cards(storeId, customer.Phone))
        {
            await grains.GetGrain<IGiftCardGrain>(StoreKey.Of(storeId, card)).Erase();
        }

        // An event that is published later would bring the customer back.
        if (!await leftovers.IsPublished(storeId, customer.Phone))
        {
            return report with { Waits = true };
        }

        await leftovers.RewriteDeliveries(storeId, customer.Phone, [.. erased]);
        // A process of the release before may have forgotten that the phone shares its details here, or has an account.
        if (await grains.GetGrain<IStoreGrain>(storeId).Get() is { } store)
        {
            await grains.GetGrain<IOwnerAccountGrain>(OwnerAccountKey.Of(store.Owner, new Phone(customer.Phone))).Revoke();
        }

        await grains.GetGrain<IAccountGrain>(AccountKey.Of(storeId, new Phone(customer.Phone))).Erase();
        await grains.GetGrain<ICustomersGrain>(storeId).Erase(customer.Phone);
        return report;
    }

    private Task EraseReviews(string storeId, OrderView? order)
    {
        ImmutableArray<int> lines =
        [
            .. (order?.Ledger ?? [])
                .Where(entry => entry.Type == OrderEntries.Reviewed)
                .SelectMany(entry => entry.Detail?.Lines ?? [])
                .Select(line => line.Line),
        ];
        return lines.IsEmpty ? Task.CompletedTask : grains.GetGrain<IReviewsGrain>(storeId).Erase(order!.Id, lines);
    }

    private async Task<ErasureReport> EraseSeller(string seller, ImmutableArray<NamedShop> shops, ImmutableArray<string> spellings)
    {
        var report = ErasureReport.Nothing;
        foreach (var shop in shops)
        {
            Caller.Set(shop.Id, Actor);
            if (await grains.GetGrain<IStoreGrain>(shop.Id).HasMember(seller))
            {
                report = report with { Owned = report.Owned + 1 };
                continue;
            }

            await grains.GetGrain<ITeamGrain>(shop.Id).Erase(seller, spellings);
            await grains.GetGrain<ISellerMailGrain>(shop.Id).Erase(seller);
            report = report with { Teams = report.Teams + 1 };
        }

        return report.Owned > 0 ? report : report with { Account = await grains.GetGrain<ISellerGrain>(seller).Erase() };
    }
}
