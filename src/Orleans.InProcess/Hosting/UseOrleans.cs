using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans;

namespace Microsoft.Extensions.Hosting
{
    /// <summary>Adds the silo to a host.</summary>
    public static class OrleansSiloGenericHostExtensions
    {
        public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate)
        {
            ClusterRefusal.ThrowIfAskedFor(hostAppBuilder.Configuration);
            SiloServices.AddTo(hostAppBuilder.Services);
            configureDelegate(new SiloServices(hostAppBuilder.Services, hostAppBuilder.Configuration));
            return hostAppBuilder;
        }
    }
}

namespace Orleans.InProcess
{
    /// <summary>The services of a silo, and their builder.</summary>
    internal sealed class SiloServices(IServiceCollection services, IConfiguration configuration) : ISiloBuilder
    {
        public IServiceCollection Services => services;
        public IConfiguration Configuration => configuration;

        public static void AddTo(IServiceCollection services)
        {
            if (services.Any(service => service.ServiceType == typeof(Silo)))
                return;
            services.AddLogging();
            services.AddOptions();
            services.TryAddSingleton(TimeProvider.System);
            foreach (var manifest in Manifests())
                services.AddSingleton(manifest);
            services.AddSingleton<Silo>();
            services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<Silo>().References);
            services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<IClusterClient>());
            services.AddHostedService(provider => provider.GetRequiredService<Silo>());
        }

        // Of the assemblies that are loaded and of those that they name, loaded or not: the generator writes the names, because the compiler
        // drops references that no code uses.
        private static List<IGrainManifest> Manifests()
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var found = new List<IGrainManifest>();
            var next = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic));
            while (next.TryDequeue(out var assembly))
            {
                if (!seen.Add(assembly.FullName!) || assembly.GetCustomAttributes<ApplicationPartAttribute>().ToArray() is not { Length: > 0 } parts)
                    continue;
                found.AddRange(assembly.GetCustomAttributes<GrainManifestAttribute>().Select(attribute => (IGrainManifest)Activator.CreateInstance(attribute.Type)!));
                Array.ForEach(parts, part => next.Enqueue(Assembly.Load(new AssemblyName(part.AssemblyName))));
            }

            return found;
        }
    }

    /// <summary>What spans processes is Orleans's job, and is refused here by name.</summary>
    internal static class ClusterRefusal
    {
        public static void ThrowIfAskedFor(IConfiguration configuration)
        {
            if (configuration["Orleans:Clustering:ProviderType"] is { Length: > 0 } provider && provider != "Development")
                throw Refuse($"Configuration asks for {provider} clustering (Orleans:Clustering:ProviderType)");
        }

        public static OrleansConfigurationException Refuse(string what) => new(
            $"{what}, but this build runs on the in-process engine, which is one silo in one process. Restore Microsoft.Orleans.Server, "
            + "Microsoft.Orleans.Sdk and Microsoft.Orleans.Clustering.AdoNet from a package source that has them, and build with Engine=orleans.");
    }
}
