namespace Dukaan.Web.Ops.Pages;

/// <summary>What the engine itself shows operators: nothing beyond the overview, since there is one process.</summary>
internal sealed class EngineDashboard
{
    public const string Engine = "inprocess";
    public const string Path = "/ops/grains";

    public bool HasPages { get; }

    public static void Add(WebApplicationBuilder builder, DukaanOptions options)
    {
        _ = options;
        builder.Services.AddSingleton<EngineDashboard>();
    }

    public static void Map(IEndpointRouteBuilder ops) => ArgumentNullException.ThrowIfNull(ops);

    public Task<IReadOnlyList<SiloMember>> Members() => Task.FromResult<IReadOnlyList<SiloMember>>([]);
}
