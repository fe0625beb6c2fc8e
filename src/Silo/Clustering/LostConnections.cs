using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Closes the connections to a silo in the moment in which it is declared dead. Orleans keeps them for ten more seconds and goes on sending
/// into them. A silo that hangs reads nothing, and calls that are sent after Orleans has failed the pending ones (their address was being
/// looked up just then) wait until they time out, 15 s later. Without a connection Orleans rejects them at once, and
/// <see cref="LostSilos"/> repeats them.
/// </summary>
/// <remarks>
/// Orleans has no public way to close a connection, so this finds its internal <c>ConnectionManager</c> by name, and a silo does not start
/// where there is none. It is subscribed before all others, so that the connections are gone when Orleans fails the pending calls.
/// </remarks>
internal sealed class LostConnections(ISiloStatusOracle silos, ILocalSiloDetails here, IServiceProvider services)
    : ILifecycleParticipant<ISiloLifecycle>,
        ISiloStatusListener
{
    private readonly Func<SiloAddress, Task> _close = CloseOf(services);

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(
            nameof(LostConnections),
            ServiceLifecycleStage.First,
            _ =>
            {
                silos.SubscribeToSiloStatusEvents(this);
                return Task.CompletedTask;
            },
            _ =>
            {
                silos.UnSubscribeFromSiloStatusEvents(this);
                return Task.CompletedTask;
            }
        );

    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        if (status == SiloStatus.Dead && !updatedSilo.Equals(here.SiloAddress))
        {
            _close(updatedSilo).Ignore(); // they are given up when this returns; what is left is to end them
        }
    }

    private static Func<SiloAddress, Task> CloseOf(IServiceProvider services)
    {
        const string manager = "Orleans.Runtime.Messaging.ConnectionManager";
        const string close = "CloseAsync";
        return
            typeof(ConnectionOptions).Assembly.GetType(manager) is { } type
            && services.GetService(type) is { } connections
            && type.GetMethod(close, BindingFlags.Instance | BindingFlags.Public, [typeof(SiloAddress)]) is { } method
            ? method.CreateDelegate<Func<SiloAddress, Task>>(connections)
            : throw new MissingMethodException(manager, close);
    }
}
