using Dukaan.Web.Access;
using Dukaan.Web.Links;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>
/// Serves the emulated providers below the sandbox's address, so that their adapters run in Development as they do for real.
/// </summary>
internal static class EmulatedProviders
{
    private const int MaxBytes = 64 * 1024;

    public static void Map(RouteGroupBuilder gateway, IServiceProvider services)
    {
        var (sandbox, time) = (services.GetRequiredService<SandboxGateway>(), services.GetRequiredService<TimeProvider>());
        var (razorpay, stripe) = (new RazorpayEmulator(sandbox, time), new StripeEmulator(sandbox, time));
        string[] methods = [HttpMethods.Get, HttpMethods.Post];
        gateway.MapMethods($"/{RazorpayEmulator.Path}/v1/{{**path}}", methods, (string path, HttpContext context) =>
            Answer(context, path, "X-Refund-Idempotency", sandbox, razorpay.Answer)
        );
        gateway.MapMethods($"/{StripeEmulator.Path}/v1/{{**path}}", methods, (string path, HttpContext context) =>
            Answer(context, path, "Idempotency-Key", sandbox, stripe.Answer)
        );
    }

    /// <summary>
    /// Where a shop's webhook of a provider is: a seller enters it in the provider's pages. The sandbox has none, and takes the site to
    /// which the shopper comes back.
    /// </summary>
    public static string HookOf(string returnUrl, string storeId) =>
        Uri.TryCreate(returnUrl, UriKind.Absolute, out var back)
            ? $"{back.GetLeftPart(UriPartial.Authority)}/hooks/payments/{storeId}"
            : $"/hooks/payments/{storeId}";

    private static async Task<IResult> Answer(
        HttpContext context,
        string path,
        string idempotencyHeader,
        SandboxGateway sandbox,
        Func<EmulatedRequest, EmulatedAnswer> answer
    )
    {
        if (sandbox.Habits.Away == true)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (context.Request.ContentLength > MaxBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        using var reader = new StreamReader(context.Request.Body);
        var given = answer(
            new EmulatedRequest(
                context.Request.Method,
                path.TrimEnd('/'),
                context.Request.QueryString.Value?.TrimStart('?') ?? "",
                context.Request.Headers.Authorization,
                context.Request.Headers[idempotencyHeader],
                await reader.ReadToEndAsync(context.RequestAborted),
                $"{context.PublicUrl()}/dev/gateway"
            )
        );
        return Results.Text(given.Body.ToJsonString(), "application/json", statusCode: given.Status);
    }
}
