using Dukaan.Stores;
using Dukaan.Web.Access;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Dashboard;

/// <summary>Maps pages of a shop's dashboard: handlers get the shop and the submitted form.</summary>
/// <param name="routes">The group of one shop, already restricted to its sellers.</param>
internal sealed class SellerRoutes(IEndpointRouteBuilder routes)
{
    /// <summary>The size limit of a form with photos: several photos of a phone.</summary>
    public const long MaxWithPhotos = 64_000_000;

    public void Get(string pattern, Func<SellerContext, Task<IResult>> page) => Map(pattern, page);

    /// <summary>A GET that changes something, such as an invoice that gets its number: links of other sites are refused.</summary>
    public void GetAndMake(string pattern, Func<SellerContext, Task<IResult>> page) => Map(pattern, page).ChangesByGet();

    public void Post(string pattern, Func<SellerContext, Form, Task<IResult>> action, long most = BodyLimits.MaxBody, string file = "") =>
        routes.MapPost(
            pattern,
            (Delegate)((HttpContext context) => Enter(context, async seller => await action(seller, await Read(context, most, file))))
        );

    /// <summary>
    /// A form that moves money or grants access. It asks for a new one-time code if the last is older than ten minutes, and then continues
    /// with the input.
    /// </summary>
    /// <param name="when">Whether this input needs the code; null: always.</param>
    /// <param name="keep">Stores the uploaded files as fields, so that they can wait for the code too; or returns why not.</param>
    public void PostWithFreshCode(
        string pattern,
        Func<SellerContext, Form, Task<IResult>> action,
        Func<SellerContext, Form, bool>? when = null,
        long most = BodyLimits.MaxBody,
        string file = "",
        Func<SellerContext, Form, Task<(Form Form, IResult? Refused)>>? keep = null
    ) =>
        routes
            .MapPost(pattern, (Delegate)((HttpContext context) => Enter(context, async seller =>
                        {
                            var form = await Read(context, most, file);
                            var asked = when is null || when(seller, form) ? await FreshCodeStep.Ask(seller, form, keep) : null;
                            return asked ?? await action(seller, form);
                        })))
            .WithMetadata(new FreshCode());

    private RouteHandlerBuilder Map(string pattern, Func<SellerContext, Task<IResult>> page) =>
        routes.MapGet(pattern, (Delegate)((HttpContext context) => Enter(context, page)));

    /// <summary>Reads a form of at most this many bytes.</summary>
    /// <param name="file">The field whose files make it large: the error names it.</param>
    /// <exception cref="ErrorException">It has a file and is too large, is no form, or has too many fields.</exception>
    /// <exception cref="BadHttpRequestException">It is too large.</exception>
    public static async Task<Form> Read(HttpContext context, long most = BodyLimits.MaxBody, string file = "")
    {
        // Only files make a form large; typed input never does.
        if (context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
        {
            (most, file) = (Math.Min(most, BodyLimits.MaxBody), "");
        }

        if (file.Length > 0)
        {
            LimitedBodyStream.Allow(context, most, TooLarge(file, most));
        }
        else if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        return new Form(context.Request.Path, await context.ReadForm(most));
    }

    private static Problem TooLarge(string file, long most) =>
        Problem.Field(
            file,
            "upload-too-large",
            $"This is more than {most / 1_000_000} MB. Send less at a time, or a smaller file.",
            StatusCodes.Status413PayloadTooLarge
        );

    private static async Task<IResult> Enter(HttpContext context, Func<SellerContext, Task<IResult>> page)
    {
        var storeId = context.Request.RouteValues["storeId"] as string ?? "";
        var store = await context.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IStoreGrain>(storeId).Get();
        return store is null ? Problem.NotFound("shop") : await page(new SellerContext(context, store));
    }
}
