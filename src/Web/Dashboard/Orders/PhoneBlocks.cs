using Dukaan.Customers;
using Dukaan.Features;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Changes a shop's block list, from the page of an order and from those of customers.</summary>
internal static class PhoneBlocks
{
    /// <summary>What is wrong with the change, or null: it is made.</summary>
    public static async Task<Error?> Change(SellerContext seller, BlockCustomer command)
    {
        var gate = seller.Http.RequestServices.GetRequiredService<FeatureGate>();
        if (gate.WhyNot(Feature.BlockList, "kind") is { } later)
        {
            return later;
        }

        var done = await seller.Customers.Block(command);
        return done.Ok || Form.IsRepeat(done.Error) ? null : done.Error;
    }
}
