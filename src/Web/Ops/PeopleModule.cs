using Dukaan.Saving;
using Dukaan.Silo.Operators;
using Dukaan.Silo.People;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Ops;

/// <summary>Personal data on request: for the script on this machine, and for other regions.</summary>
internal static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services, DukaanOptions options)
    {
        var silo = options.Silo();
        services.AddSingleton<PersonHashes>();
        services.AddSingleton<PersonSearch>();
        services.AddSingleton<PersonExport>();
        services.AddSingleton(provider =>
            ActivatorUtilities.CreateInstance<PersonLeftovers>(provider, silo.OrleansPostgres ?? silo.Postgres)
        );
        services.AddSingleton<PersonErasure>();
        services.AddSingleton<AccountMerge>();
        services.AddSingleton<PeopleDesk>();
        services.AddHostedService<ErasureSweep>();
        return services;
    }

    /// <summary><c>POST /ops/api/people/export</c> and <c>/erase</c>; the body is a phone as a JSON string.</summary>
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var here = routes.MapGroup("/ops/api/people").ExcludeFromDescription().ForThisMachine();
        here.MapPost("/export", async (HttpContext context, PeopleDesk desk, OperatorLog log, PersonHashes hashes) =>
            await Asked(context) is not { } phone
                ? NoPhone
                : await Logged(log, "person.export", await hashes.Note(phone), () => Export(desk, phone))
        );
        here.MapPost("/erase", async (HttpContext context, PeopleDesk desk, OperatorLog log, PersonHashes hashes) =>
            await Asked(context) is not { } phone
                ? NoPhone
                : await Logged(log, "person.erase", await hashes.Note(phone), async () =>
                    Results.Json(await desk.Erase(phone), ApiJson.Options)
                )
        );
        if (routes.ServiceProvider.GetService<RegionOptions>() is null)
        {
            return;
        }

        var regions = routes.MapGroup($"{RegionPaths.Root}{PeopleDesk.Path}").ExcludeFromDescription().ForRegions();
        regions.ServedAt(Exposure.AnyHost);
        regions.MapPost("/export", async (HttpContext context, PeopleDesk desk) =>
            await Asked(context) is { } phone ? Results.Json(await desk.ExportFor(phone), StateJson.Options) : NoPhone
        );
        regions.MapPost("/erase", async (HttpContext context, PeopleDesk desk) =>
            await Asked(context) is { } phone
                ? Results.Json(await desk.EraseFor(context.Request.Headers[RegionSignature.Region].ToString(), phone), StateJson.Options)
                : NoPhone
        );
    }

    /// <summary>The export as a file that nothing keeps; or which regions did not answer.</summary>
    public static async Task<IResult> Export(PeopleDesk desk, Phone phone)
    {
        var export = await desk.Export(phone);
        return export.Ok
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(PersonExport.Write(export.Value)), "application/json", "person.json")
            : Problem.Of(export.Error);
    }

    private static Problem NoPhone => Problem.Field("phone", "phone", "Send a phone with its country code, as a JSON string.");

    private static async Task<Phone?> Asked(HttpContext context) =>
        Phone.TryParse(await context.Request.ReadFromJsonAsync<string>(context.RequestAborted), null, out var phone) ? phone : null;

    private static async Task<IResult> Logged(OperatorLog log, string action, string hash, Func<Task<IResult>> act)
    {
        await log.Write("command-line", action, $"person={hash}", "");
        return await act();
    }
}
