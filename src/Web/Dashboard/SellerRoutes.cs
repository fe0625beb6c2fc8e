using Dukaan.Stores;
using Dukaan.Web.Access;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Dashboard;

/// <summary>Maps pages of a shop's dashboard: handlers get the shop, and what was sent, ready to use.</summary>
/// <param name="routes">Already of one shop and for its sellers alone.</param>
internal sealed class SellerRoutes(IEndpointRouteBuilder routes)
{
    /// <summary>The most a form with photos may have: several as phones make them.</summary>
    public const long MostWithPhotos = 64_000_000;

    public void Get(string pattern, Func<SellerContext, Task<IResult>> page) => Map(pattern, page);

    /// <summary>A page that is made with what it shows, such as an invoice with its number: no other site's link leads there.</summary>
    public void GetAndMake(string pattern, Func<SellerContext, Task<IResult>> page) => Map(pattern, page).ChangesByGet();

    public void Post(string pattern, Func<SellerContext, Form, Task<IResult>> action, long most = BodyLimits.MaxBody, string file = "") =>
        routes.MapPost(
            pattern,
            (Delegate)((HttpContext context) => Enter(context, async seller => await action(seller, await Read(context, most, file))))
        );

    /// <summary>
    /// What moves money or opens doors: asks for a new one-time code first where the last is older than ten minutes, and goes on with what
    /// was typed.
    /// </summary>
    /// <param name="when">Whether what was typed does; null: it always does.</param>
    /// <param name="keep">Keeps the files that came with it, as fields, so that they can wait for the code too; or answers why not.</param>
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

    /// <summary>Reads a form of at most so many bytes.</summary>
    /// <param name="file">The field whose files make it large: an answer to one that is too large names it.</param>
    /// <exception cref="ErrorException">It has a file and is larger, is not a form, or has too much in it.</exception>
    /// <exception cref="BadHttpRequestException">It is larger.</exception>
    public static async Task<Form> Read(HttpContext context, long most = BodyLimits.MaxBody, string file = "")
    {
        // Only files make a form large; what is typed never does.
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
