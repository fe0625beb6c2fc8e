using Dukaan.Web.Settings;

namespace Dukaan.Web.Work;

/// <summary>Sets up the processing of uploaded files.</summary>
internal static class WorkModule
{
    public static IServiceCollection AddWork(this IServiceCollection services, DukaanOptions options)
    {
        services.AddSingleton(site => new TemporaryFiles(
            Folder(options),
            site.GetRequiredService<TimeProvider>(),
            site.GetRequiredService<ILogger<TemporaryFiles>>()
        ));
        services.AddHostedService(site => site.GetRequiredService<TemporaryFiles>());
        return services;
    }

    /// <summary>
    /// Makes the framework buffer large forms in the folder that <see cref="TemporaryFiles"/> cleans. It is set once per process.
    /// </summary>
    public static void KeepFormsIn(DukaanOptions options)
    {
        Directory.CreateDirectory(Folder(options));
        Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", Folder(options));
    }

    private static string Folder(DukaanOptions options) => Path.GetFullPath(Path.Combine(options.Data, "temporary"));
}
