namespace Dukaan.Bench.World;

/// <summary>When things happened in the show, in seconds since the load began.</summary>
/// <param name="Lost">The home was killed.</param>
/// <param name="Sells">Its shops took an order again.</param>
/// <param name="Starts">What was killed is started again.</param>
/// <param name="StandsBy">It stands by, and commits wait for its database.</param>
/// <param name="Paused">How many seconds it took to move it back.</param>
/// <param name="Ended">It is home again, and the show is over.</param>
internal sealed record ShowTimes(double Lost, double Sells, double Starts, double StandsBy, double Paused, double Ended);
