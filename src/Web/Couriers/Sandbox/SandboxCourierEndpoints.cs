using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>The emulated courier below <c>/dev/courier</c>: its API, and what its carriers and its pages would do.</summary>
internal static class SandboxCourierEndpoints
{
    private const int MaxBytes = 64 * 1024;

    public static void MapSandboxCourier(this IEndpointRouteBuilder routes)
    {
        var courier = routes.MapGroup("/dev/courier").ExcludeFromDescription().DisableRateLimiting().ForDevelopers();
        courier.MapMethods("/v1/external/{**path}", [HttpMethods.Get, HttpMethods.Post], Answer);
        courier.MapGet("/labels/{name}.pdf", (string name) => Results.Bytes(LabelPdf.Of(Labels(name)), "application/pdf"));
        courier.MapPost("/habits", (CourierHabits habits, ShiprocketEmulator emulator) =>
        {
            emulator.Behave(habits);
            return Results.Json(emulator.Habits, ApiJson.Options);
        });
        courier.MapPost("/hook", (CourierHook hook, CourierMessages messages) =>
        {
            messages.Take(hook);
            return Results.NoContent();
        });
        courier.MapGet("/parcels/{reference}", (string reference, ShiprocketEmulator emulator) =>
            emulator.Find(reference) is { } parcel ? Results.Json(parcel, ApiJson.Options) : Problem.NotFound("parcel")
        );
        courier.MapPost("/parcels/{reference}/{status:int}", (string reference, int status, ShiprocketEmulator emulator) =>
            emulator.Move(reference, status) is { } parcel ? Results.Json(parcel, ApiJson.Options) : Problem.NotFound("parcel")
        );
    }

    /// <summary>The shipments of a label's name, digits alone.</summary>
    private static string[] Labels(string name) =>
        [.. name.Split('-').Where(part => part.Length is > 0 and <= 12 && part.All(char.IsAsciiDigit)).Take(100)];

    private static async Task<IResult> Answer(string path, HttpContext context, ShiprocketEmulator emulator)
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        using var reader = new StreamReader(context.Request.Body);
        var given = emulator.Answer(
            new EmulatedRequest(
                context.Request.Method,
                path.TrimEnd('/'),
                context.Request.QueryString.Value?.TrimStart('?') ?? "",
                context.Request.Headers.Authorization,
                null,
                await reader.ReadToEndAsync(context.RequestAborted),
                $"{context.PublicUrl()}/dev/courier"
            )
        );
        return Results.Text(given.Body.ToJsonString(), "application/json", statusCode: given.Status);
    }
}
