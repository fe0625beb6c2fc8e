namespace Dukaan.Bench.Homes;

/// <summary>How processes of one place reach those of another.</summary>
internal interface IWays
{
    /// <summary>Without distance.</summary>
    static IWays Straight { get; } = new StraightWays();

    /// <summary>The address, <c>host:port</c>, under which somebody in a place reaches this address of another place.</summary>
    string By(string from, string to, string address);

    /// <summary>The same to a service that stands in several places, so that no place takes it along when it is cut off.</summary>
    /// <param name="from">Who reaches it.</param>
    /// <param name="at">How far it is.</param>
    /// <param name="address">Where it answers.</param>
    string ToService(string from, string at, string address);

    private sealed class StraightWays : IWays
    {
        public string By(string from, string to, string address) => address;

        public string ToService(string from, string at, string address) => address;
    }
}
