using System.Collections.Immutable;
using Dukaan.Orders;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The input of a shopper's step.</summary>
/// <param name="Reason">To cancel: an optional reason, up to 300 characters. To ask for a return: what is wrong; required.</param>
/// <param name="Reference">To report a payment: its reference (UTR) as shown by the app.</param>
/// <param name="Lines">To ask for a return: which pieces.</param>
/// <param name="Stars">To review the one line in <c>lines</c>: 1 to 5; the reason is the text.</param>
/// <param name="VariantId">To ask for a return of pieces of one line: another variant of the product at the same price, instead of
/// money.</param>
public sealed record ShopperStepGiven(
    string? Reason = null,
    string? Reference = null,
    ImmutableArray<LineQuantity>? Lines = null,
    string? VariantId = null,
    int? Stars = null
)
{
    public OrderStep Step(string operationId, OrderAction action, long? ifVersion) =>
        new(operationId, action, Reason, ifVersion, Reference, Lines: Lines is { IsDefault: true } ? null : Lines)
        {
            VariantId = VariantId,
            Stars = Stars,
        };
}
