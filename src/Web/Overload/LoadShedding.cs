namespace Dukaan.Web.Overload;

/// <summary>
/// Decides which requests are refused while the process is overloaded (P9). Pages come from memory, so a viral shop fills no queue of ours;
/// what grows is the wait of a request for a thread (<see cref="LoadProbe"/>). While that wait is long, a part of the requests is refused,
/// which costs less than serving them. First those for shops that take more than a tenth of the capacity, so that other shops notice
/// nothing (fairness between shops); those for all shops only if the others are most of what is left. Shops with a priority are refused
/// later. Changes, carts and checkouts, and sellers are never refused here: they wait for the database, so <see cref="RequestCap"/> bounds
/// them.
/// </summary>
public sealed class LoadShedding
{
    /// <summary>The wait for a thread above which the process is overloaded, unless an operator says otherwise.</summary>
    public static readonly TimeSpan Target = TimeSpan.FromMilliseconds(50);

    /// <summary>The present one: the runtime setting <c>shedding-wait</c>.</summary>
    public TimeSpan Wait { get; set; } = Target;

    /// <summary>
    /// With fewer recent requests it is no surge: the machine is busy with something else, and refusing requests would not help.
    /// </summary>
    public const int Crowd = 100;

    /// <summary>
    /// With fewer clients it is no surge either. Each waits for its answer before it asks again, so the requests of so few cannot make a
    /// wait of <see cref="Target"/>; it comes from a pause, or from other processes of the machine.
    /// </summary>
    public const int MinClients = 100;

    /// <summary>Some requests are always admitted; otherwise the end of the overload would not be noticed.</summary>
    private const double Max = 0.95;

    /// <summary>How much later requests of a shop are refused for each step of its priority, in parts of the level.</summary>
    private const double Ahead = 0.25;

    /// <summary>
    /// The weight of the past at each twentieth of a second, so that the average covers mostly the last quarter of a second.
    /// </summary>
    private const double Memory = 0.8;

    private readonly int[] _asked = new int[ShopSlots.Count];
    private readonly int[] _admitted = new int[ShopSlots.Count];
    private readonly double[] _lately = new double[ShopSlots.Count];
    private readonly double[] _admittedLately = new double[ShopSlots.Count];
    private readonly bool[] _isViral = new bool[ShopSlots.Count];
    private readonly byte[] _rank = new byte[ShopSlots.Count];
    private double _level;
    private bool _wasLate;
    private bool _isQuiet;
    private long _refused;

    /// <summary>
    /// 0: nothing is refused; up to 1: that share of requests to viral shops; above: almost all of those, and the excess as a share of the
    /// others.
    /// </summary>
    public double Level => Volatile.Read(ref _level);

    /// <summary>The number of refused requests since the start.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>Whether there were hardly any requests lately, so that the load can be measured less often.</summary>
    public bool IsQuiet => Volatile.Read(ref _isQuiet);

    /// <summary>Counts a request, and returns whether it is admitted.</summary>
    /// <param name="shop">The shop's slot.</param>
    /// <param name="changes">Whether it may change something.</param>
    /// <param name="chance">Uniformly random from 0 to 1.</param>
    public bool Admits(int shop, bool changes, double chance)
    {
        Interlocked.Increment(ref _asked[shop]);
        var level = Level;
        if (level > 0 && !changes && chance < Math.Min((_isViral[shop] ? level : level - 1) - (_rank[shop] * Ahead), Max))
        {
            Interlocked.Increment(ref _refused);
            return false;
        }

        Interlocked.Increment(ref _admitted[shop]);
        return true;
    }

    /// <summary>Says which priority a shop has (the runtime setting <c>priority</c>): it was looked up when its page was served.</summary>
    /// <param name="shop">The shop's slot; negative: none.</param>
    /// <param name="priority">0 for most shops.</param>
    public void Rank(int shop, int priority)
    {
        if (shop >= 0 && _rank[shop] != priority)
        {
            _rank[shop] = (byte)priority;
        }
    }

    /// <summary>Updates the state. Called by one thread, twenty times a second.</summary>
    /// <param name="waited">How long work has just waited for a thread.</param>
    /// <param name="clients">How many requests can wait at once at most.</param>
    public void Judge(TimeSpan waited, int clients)
    {
        var (all, viral, others, ahead) = (0.0, 0.0, 0.0, 0.0);
        for (var shop = 0; shop < ShopSlots.Count; shop++)
        {
            all += _lately[shop] = (_lately[shop] * Memory) + Take(ref _asked[shop]);
            _admittedLately[shop] = (_admittedLately[shop] * Memory) + Take(ref _admitted[shop]);
        }

        for (var shop = 0; shop < ShopSlots.Count; shop++)
        {
            _isViral[shop] = _lately[shop] > all / 10;
            if (_isViral[shop])
            {
                viral += _admittedLately[shop];
                ahead = Math.Max(ahead, _rank[shop] * Ahead);
            }
            else
            {
                others += _lately[shop];
            }
        }

        Volatile.Write(ref _isQuiet, all < 1);
        var level = Level;
        var isLate = waited > Wait && all > Crowd && clients >= MinClients;
        // A single long wait is no overload: a garbage collection, or the machine lends a core to another process.
        var isSurge = isLate && (_wasLate || level > 0);
        _wasLate = isLate;
        level =
            isSurge ? level + (waited > Wait * 3 ? 0.2 : 0.05)
            : waited > Wait / 2 ? level
            : waited > Wait / 5 ? level - 0.02
            : level - 0.1;
        Volatile.Write(ref _level, Math.Clamp(level, 0, (others > viral ? 1 + Max : 1) + ahead));
    }

    /// <summary>Most are 0, and reading is much cheaper than an exchange; this also runs while there are no requests.</summary>
    private static int Take(ref int count) => Volatile.Read(ref count) == 0 ? 0 : Interlocked.Exchange(ref count, 0);
}
