using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>A shopper reviews a line of their order. The seller decides whether it is shown.</summary>
internal static class OrderReviewing
{
    public static async Task<IResult> Send(string statusToken, int line, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await OrderEndpoints.Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return OrderEndpoints.NotFound(context);
        }

        var form = await OrderPhoto.Read(context);
        var review = ReviewInput.Of(form, line);
        var photo = ReviewInput.FieldOf("photo", line);
        var once = form[OrderForms.Once] is [{ Length: > 0 } text] ? text : Ids.Token();
        var step = new OrderStep(
            Ids.Derive("shopper-form", nameof(OrderAction.Review), once, line.ToString(CultureInfo.InvariantCulture)),
            OrderAction.Review,
            review.Text,
            Lines: [new LineQuantity(line, 1)]
        )
        {
            Stars = InputNormalizer.TryWhole(review.Stars, out int stars) ? stars : null,
        };
        var (picture, refused) = await OrderPhoto.Take(form, photo, review.Picture, step, order, context);
        review = review with { Picture = picture };
        var typed = OrderFormInput.Of(form) with { Review = review };
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
        var sent = await grain.Take(step with { Picture = picture.Length == 0 ? null : picture });
        if (sent.Ok)
        {
            typed = typed with { Review = ReviewInput.None };
            return typed.Any
                ? await OrderEndpoints.Page(grains, frame, sent.Value, null, StatusCodes.Status200OK, typed: typed)
                : new SeeOther($"/o/{statusToken}");
        }

        var problem = Problem.Of(sent.Error);
        problem.WriteRetryAfter(context.Response);
        var alert = sent.Error switch
        {
            { Field: "stars" } => frame.Texts.Reviews.StarsMissing,
            { Kind: ErrorKind.Conflict } => frame.Texts.Orders.TooLate,
            { Kind: ErrorKind.Invalid } => frame.Texts.CheckFields,
            _ => frame.Texts.TryAgain,
        };
        return await OrderEndpoints.Page(grains, frame, await grain.Get() ?? order, alert, problem.Status, typed: typed);
    }
}
