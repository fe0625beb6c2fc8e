using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Orleans;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>A photo that a shopper sends with a form of their order's page. It passes the same checks as a seller's.</summary>
internal static class OrderPhoto
{
    private const long MaxSent = PictureLimits.MaxBytes + 64_000;

    /// <summary>Reads a form that may have a photo.</summary>
    public static async Task<IFormCollection> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return FormCollection.Empty;
        }

        if (context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
        {
            return await context.ReadForm();
        }

        LimitedBodyStream.Allow(
            context,
            MaxSent,
            Problem.Field(
                "photo",
                "upload-too-large",
                PictureProblems.Describe(PictureError.TooLarge),
                StatusCodes.Status413PayloadTooLarge
            )
        );
        return await context.ReadForm(MaxSent);
    }

    /// <summary>
    /// The id of the photo that was sent, or of the one that was stored before; empty: none. Or why it is refused. It is stored only if the
    /// step that it is for would be taken.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="file">The name of the file's field.</param>
    /// <param name="stored">The id that the form says was stored before.</param>
    /// <param name="step">The step, without a photo; null: the form is incomplete.</param>
    /// <param name="order">The order.</param>
    /// <param name="context">The request.</param>
    public static async Task<(string Id, PictureError? Refused)> Take(
        IFormCollection form,
        string file,
        string stored,
        OrderStep? step,
        OrderView order,
        HttpContext context
    )
    {
        var services = context.RequestServices;
        var pictures = services.GetRequiredService<IPictureStore>();
        var known = Ids.IsId(stored) && await pictures.Contains(order.StoreId, stored, context.RequestAborted) ? stored : "";
        if (
            step is null
            || !order.ShopperAllowed.Contains(step.Action)
            || form.Files.GetFile(file) is not { Length: > 0 } sent
            || await Refusal(step, order, services.GetRequiredService<IGrainFactory>()) is not null
        )
        {
            return (known, null);
        }

        await using var content = sent.OpenReadStream();
        var sender = new PictureSender(order.StoreId, order.Id, order.Lines.Length);
        var upload = await services.GetRequiredService<PictureUploads>().Add(sender, content, context.RequestAborted);
        return (upload.Id ?? known, upload.Error);
    }

    private static Task<Error?> Refusal(OrderStep step, OrderView order, IGrainFactory grains)
    {
        Shop.Enter(order.StoreId);
        return grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id)).Check(step);
    }
}
