using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>A shopper asks to return something, with a photo that passes the same checks as a seller's.</summary>
internal static class OrderReturning
{
    public static async Task<IResult> Ask(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await OrderEndpoints.Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return OrderEndpoints.NotFound(context);
        }

        var form = await OrderPhoto.Read(context);
        var typed = OrderFormInput.Of(form);
        var once = form[OrderForms.Once] is [{ Length: > 0 } text] ? text : Ids.Token();
        var operation = Ids.Derive("shopper-form", nameof(OrderAction.AskReturn), once);
        var wanted = (typed.Return with { Picture = "" }).Step(operation);
        var (picture, refused) = await OrderPhoto.Take(form, "photo", typed.Return.Picture, wanted, order, context);
        typed = typed with { Return = typed.Return with { Picture = picture } };
        if (refused is { } error)
        {
            return await OrderEndpoints.Page(
                grains,
                frame,
                order,
                frame.Texts.Returns.PhotoWrong,
                PictureProblems.StatusOf(error),
                typed: typed
            );
        }

        Shop.Enter(order.StoreId);
        var grain = grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id));
        if (typed.Return.Step(operation) is not { } step)
        {
            return await Again(frame.Texts.Returns.Incomplete, StatusCodes.Status422UnprocessableEntity);
        }

        var asked = await grain.Take(step);
        if (asked.Ok)
        {
            return new SeeOther($"/o/{statusToken}");
        }

        var problem = Problem.Of(asked.Error);
        problem.WriteRetryAfter(context.Response);
        return await Again(
            asked.Error switch
            {
                { Code: OrderRules.SoldOutCode } => frame.Texts.Returns.SoldOut,
                { Code: "step-not-allowed" } => frame.Texts.Orders.TooLate,
                { Kind: ErrorKind.Invalid } => frame.Texts.Returns.Incomplete,
                _ => frame.Texts.TryAgain,
            },
            problem.Status
        );

        async Task<IResult> Again(string alert, int status) =>
            await OrderEndpoints.Page(grains, frame, await grain.Get() ?? order, alert, status, typed: typed);
    }
}
