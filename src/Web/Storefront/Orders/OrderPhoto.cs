using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;

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

    /// <summary>The id of the photo that was sent, or of the one that was stored before; empty: none. Or why it is refused.</summary>
    /// <param name="file">The name of the file's field.</param>
    /// <param name="stored">The id that the form says was stored before.</param>
    /// <param name="action">The step that it is for: without it, no photo is stored.</param>
    public static async Task<(string Id, PictureError? Refused)> Take(
        IFormCollection form,
        string file,
        string stored,
        OrderAction action,
        OrderView order,
        HttpContext context
    )
    {
        var services = context.RequestServices;
        var pictures = services.GetRequiredService<IPictureStore>();
        var known = Ids.IsId(stored) && await pictures.Contains(order.StoreId, stored, context.RequestAborted) ? stored : "";
        if (!order.ShopperAllowed.Contains(action) || form.Files.GetFile(file) is not { Length: > 0 } sent)
        {
            return (known, null);
        }

        await using var content = sent.OpenReadStream();
        var upload = await services.GetRequiredService<PictureUploads>().Add(order.StoreId, content, context.RequestAborted);
        return (upload.Id ?? known, upload.Error);
    }
}
