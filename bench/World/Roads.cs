using System.Net;
using Dukaan.Bench.Homes;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.World;

/// <summary>The ways between places, each a proxy that takes as long as the distance. A place can be cut off from all others.</summary>
internal sealed class Roads : IWays, IAsyncDisposable
{
    private readonly Dictionary<string, Gate> _gates = Earth.Places.ToDictionary(place => place.Name, _ => new Gate());
    private readonly Dictionary<string, TcpProxy> _proxies = [];
    private LongPollProxy? _patient;

    public bool IsCut(string place) => _gates[place].IsClosed;

    /// <summary>From now on nothing comes into a place or out of it, its shoppers included, and no connection is closed.</summary>
    public void Cut(string place) => _gates[place].Close();

    public void Mend(string place) => _gates[place].Open();

    public string By(string from, string to, string address) =>
        Way($"{from} {to} {address}", address, new Line(Earth.OneWay(from, to), from == to ? [_gates[to]] : [_gates[from], _gates[to]]));

    public string ToService(string from, string at, string address) =>
        Way($"{from} service {address}", address, new Line(Earth.OneWay(from, at), _gates[from]));

    /// <summary>The way from the shoppers near a place, who are outside of it.</summary>
    public string FromStreet(string near, string to, string address) =>
        Way($"street {near} {to} {address}", address, new Line(Earth.OneWay(near, to), _gates[to]));

    /// <summary>The way to the brokers, whose answers name the broker: they are to name the way instead.</summary>
    public string ToBrokers(string from, TestBroker brokers)
    {
        lock (_proxies)
        {
            var broker = IPEndPoint.Parse(brokers.Servers);
            if (_patient is null)
            {
                _proxies["patient"] = _patient = new LongPollProxy(broker);
            }

            var key = $"{from} brokers";
            if (!_proxies.TryGetValue(key, out var proxy))
            {
                var line = new Line(Earth.OneWay(from, Earth.Brokers), _gates[from]);
                _proxies[key] = proxy = new KafkaDelayProxy(broker, _patient.Address, line);
            }

            return proxy.Address.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var proxy in _proxies.Values)
        {
            await proxy.DisposeAsync();
        }
    }

    private string Way(string key, string address, Line line)
    {
        lock (_proxies)
        {
            if (!_proxies.TryGetValue(key, out var proxy))
            {
                _proxies[key] = proxy = new DelayProxy(IPEndPoint.Parse(address), line);
            }

            return proxy.Address.ToString();
        }
    }
}
