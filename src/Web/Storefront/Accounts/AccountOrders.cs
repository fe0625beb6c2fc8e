using System.Collections.Immutable;
using Dukaan.Accounts;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>
/// The orders that an account shows: those it placed, whole; and those of others that name its phone, without who they are for and where
/// they go. Anybody can type any number, and numbers get new holders, so a code proves the number and not that an order is one's own.
/// </summary>
internal static class AccountOrders
{
    private const int Most = 20;

    /// <summary>Orders with a lesser number than <paramref name="before"/>, the newest first, and whether there are more.</summary>
    public static async Task<(ImmutableArray<AccountOrderShown> Orders, bool More)> Page(
        IGrainFactory grains,
        string storeId,
        AccountView account,
        long? before
    )
    {
        var own = account.Orders.ToDictionary(order => order.Id, order => order.Number);
        var named = await grains.GetGrain<ICustomersGrain>(storeId).OrdersOf(account.Phone.E164, before, Most + 1);
        var ids = named
            .Select(order => (order.Id, order.Number))
            .Concat(own.Select(order => (Id: order.Key, Number: order.Value)))
            .Where(order => before is null || order.Number < before)
            .DistinctBy(order => order.Id)
            .OrderByDescending(order => order.Number)
            .Take(Most + 1)
            .Select(order => order.Id)
            .ToList();
        var orders = await Task.WhenAll(
            ids.Take(Most)
                .Select(async id =>
                    await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, id)).Get() is { } order
                        ? new AccountOrderShown(order, own.ContainsKey(id))
                        : null
                )
        );
        return ([.. orders.OfType<AccountOrderShown>()], ids.Count > Most);
    }

    /// <summary>An order that the account may see, or null.</summary>
    public static async Task<OrderView?> Find(IGrainFactory grains, string storeId, AccountView account, string orderId) =>
        Ids.IsId(orderId)
        && await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get() is { } order
        && (order.Customer.Phone == account.Phone || account.Orders.Any(own => own.Id == orderId))
            ? order
            : null;
}
