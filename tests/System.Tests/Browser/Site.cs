using Dukaan.TestKit;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// The one process that the browser tests visit, with the settings that it comes with; each test has sellers and shops of its own.
/// </summary>
internal static class Site
{
    private static readonly Lazy<Task<DukaanProcess>> Shared = new(Start);

    /// <summary>Where it listens, once it is ready. Whoever asks first starts it.</summary>
    public static async Task<Uri> Url() => (await Shared.Value).Url;

    private static async Task<DukaanProcess> Start()
    {
        var site = await DukaanProcess.Start(await (await PostgresCluster.Shared).NewDatabase());
        // It would end with this process anyhow, but its files would stay.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return site;
    }
}
