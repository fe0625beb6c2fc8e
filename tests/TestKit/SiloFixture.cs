using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.TestKit;

/// <summary>
/// One silo for all tests of a class (<c>IClassFixture&lt;SiloFixture&gt;</c>), on a database of its own. Tests use different keys. Derive
/// from it to add services.
/// </summary>
public class SiloFixture : IAsyncLifetime
{
    private TestSilo? _silo;

    public TestSilo Silo => _silo ?? throw new InvalidOperationException("The silo has not started yet.");

    public IGrainFactory Grains => Silo.Grains;

    public ManualTime Time => Silo.Time;

    public RecordingMessages Messages => Silo.Messages;

    public async Task InitializeAsync() => _silo = await TestSilo.Start(services: Configure);

    public async Task DisposeAsync()
    {
        if (_silo is not null)
        {
            await _silo.DisposeAsync();
        }
    }

    /// <summary>Adds services, or replaces them: the last registration wins.</summary>
    protected virtual void Configure(IServiceCollection services) { }
}
