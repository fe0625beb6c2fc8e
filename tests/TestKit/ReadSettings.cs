using Dukaan.Web.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Dukaan.TestKit;

/// <summary>A configuration that records which settings the site reads.</summary>
public sealed class ReadSettings : IConfiguration
{
    private readonly IConfiguration _given = new ConfigurationBuilder().Build();
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>All settings that were read.</summary>
    public static IReadOnlySet<string> All { get; } = Ask();

    public string? this[string key]
    {
        get
        {
            _asked.Add(key);
            return null;
        }
        set => _given[key] = value;
    }

    public IEnumerable<IConfigurationSection> GetChildren() => _given.GetChildren();

    public IChangeToken GetReloadToken() => _given.GetReloadToken();

    public IConfigurationSection GetSection(string key) => _given.GetSection(key);

    private static HashSet<string> Ask()
    {
        var settings = new ReadSettings();
        DukaanOptions.Read(settings);
        return settings._asked;
    }
}
