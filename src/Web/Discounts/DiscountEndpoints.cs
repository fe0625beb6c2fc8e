using Dukaan.Discounts;
using Dukaan.Pricing;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Pricing;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Discounts;

/// <summary>A shop's discounts.</summary>
public static class DiscountEndpoints
{
    public static void MapDiscounts(this RouteGroupBuilder api)
    {
        var discounts = api.MapGroup("/stores/{storeId}/discounts")
            .RequireSeller(Permission.ReadCatalog, Permission.EditShop)
            .WithTags("Discounts");
        discounts
            .MapGet("", List)
            .WithName("ListDiscounts")
            .WithSummary("The shop's discounts.")
            .Produces<PageOf<DiscountBody>>()
            .ProducesProblems(401, 404);
        discounts
            .MapPost("", Add)
            .WithName("AddDiscount")
            .WithSummary("Give a discount.")
            .Produces<DiscountBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 404, 409, 422);
        discounts
            .MapGet("/{discountId}", Get)
            .WithName("GetDiscount")
            .WithSummary("A discount.")
            .Produces<DiscountBody>()
            .ProducesProblems(401, 404);
        discounts
            .MapPut("/{discountId}", Replace)
            .WithName("ReplaceDiscount")
            .WithSummary("Change a discount: it becomes what is sent.")
            .Produces<DiscountBody>()
            .ProducesProblems(401, 404, 409, 412, 422);
        discounts
            .MapDelete("/{discountId}", Delete)
            .WithName("DeleteDiscount")
            .WithSummary("End a discount. Orders that have it keep it.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 412);
    }

    /// <summary>The number of orders that have a discount, if its use is limited; else null.</summary>
    public static async Task<int?> Uses(IGrainFactory grains, string storeId, Discount discount) =>
        discount.IsLimited ? await grains.GetGrain<IDiscountGrain>(StoreKey.Of(storeId, discount.Id)).Uses() : null;

    private static async Task<IResult> List(string storeId, IGrainFactory grains)
    {
        var currency = await ShopCurrency.Of(grains, storeId);
        var view = await grains.GetGrain<IPricingGrain>(storeId).Get();
        var bodies = await Task.WhenAll(view.Terms.Discounts.Select(one => Body(grains, storeId, one, currency)));
        return TypedResults.Json(new PageOf<DiscountBody>([.. bodies], null), ApiJson.Options);
    }

    private static async Task<IResult> Get(string storeId, string discountId, IGrainFactory grains)
    {
        var view = await grains.GetGrain<IPricingGrain>(storeId).Get();
        return await Show(storeId, discountId, view, grains, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Add(
        string storeId,
        DiscountGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var id = Ids.Derive("discount", storeId, operation.Value);
        var discount = body.Read(id, await ShopCurrency.Of(grains, storeId));
        var result = await grains.GetGrain<IPricingGrain>(storeId).PutDiscount(operation.Value, discount);
        return result.Ok ? await Seen(storeId, id, result.Value, grains, context, StatusCodes.Status201Created) : Problem.Of(result.Error);
    }

    private static async Task<IResult> Replace(
        string storeId,
        string discountId,
        DiscountGiven body,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var terms = grains.GetGrain<IPricingGrain>(storeId);
        if ((await terms.Get()).Terms.Discounts.All(one => one.Id != discountId))
        {
            return Problem.NotFound("discount");
        }

        var discount = body.Read(discountId, await ShopCurrency.Of(grains, storeId));
        var result = await terms.PutDiscount(operation.Value, discount, match.Version);
        return result.Ok
            ? await Seen(storeId, discountId, result.Value, grains, context, StatusCodes.Status200OK)
            : Problem.Of(result.Error);
    }

    private static async Task<IResult> Delete(
        string storeId,
        string discountId,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains.GetGrain<IPricingGrain>(storeId).DeleteDiscount(operation.Value, discountId, match.Version);
        return result.Answer(view =>
        {
            SeenVersion.Set(context, storeId, view.Version);
            return TypedResults.NoContent();
        });
    }

    private static Task<IResult> Seen(
        string storeId,
        string discountId,
        TermsView view,
        IGrainFactory grains,
        HttpContext context,
        int status
    )
    {
        SeenVersion.Set(context, storeId, view.Version);
        return Show(storeId, discountId, view, grains, status);
    }

    private static async Task<IResult> Show(string storeId, string discountId, TermsView view, IGrainFactory grains, int status) =>
        view.Terms.Discounts.FirstOrDefault(one => one.Id == discountId) is { } discount
            ? new Tagged<DiscountBody>(
                await Body(grains, storeId, discount, await ShopCurrency.Of(grains, storeId)),
                view.Version,
                status,
                status == StatusCodes.Status201Created ? $"/api/v1/stores/{storeId}/discounts/{discountId}" : null
            )
            : Problem.NotFound("discount");

    private static async Task<DiscountBody> Body(IGrainFactory grains, string storeId, Discount discount, ShopCurrency currency) =>
        DiscountBody.Of(discount, await Uses(grains, storeId, discount), currency);
}
