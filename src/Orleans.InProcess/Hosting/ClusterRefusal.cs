using Microsoft.Extensions.Configuration;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>What spans processes is Orleans's job, and is refused here by name.</summary>
internal static class ClusterRefusal
{
    public static void ThrowIfAskedFor(IConfiguration configuration)
    {
        var provider = configuration["Orleans:Clustering:ProviderType"];
        if (!string.IsNullOrEmpty(provider) && !provider.Equals("Development", StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse($"Configuration asks for {provider} clustering (Orleans:Clustering:ProviderType)");
        }
    }

    public static OrleansConfigurationException Refuse(string what) => new(
        $"{what}, but this build runs on the in-process engine, which is one silo in one process. Restore Microsoft.Orleans.Server, "
        + "Microsoft.Orleans.Sdk and Microsoft.Orleans.Clustering.AdoNet from a package source that has them, and build with Engine=orleans.");
}
