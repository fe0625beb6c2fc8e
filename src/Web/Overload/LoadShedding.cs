namespace Dukaan.Web.Overload;

/// <summary>
/// Whom to turn away while more is asked than the machine can do (P9). Pages come from memory, so a shop that goes viral fills no queue of
/// ours; what grows is the time for which a request waits until a thread takes it up (<see cref="LoadProbe"/>). While that is long, a part
/// of the requests is refused, which costs less than answering them: first those for shops that take more than a tenth of all there is, so
/// that the others do not notice (fairness between shops), and only where the others are most of what is left, those for all shops. Who
/// changes something, an order above all, is not refused here, and no seller: they wait for the database, so <see cref="RequestCap"/>
/// bounds them.
/// </summary>
public sealed class LoadShedding
{
    /// <summary>How long a request may wait for a thread.</summary>
    public static readonly TimeSpan Target = TimeSpan.FromMilliseconds(50);

    /// <summary>Fewer that lately asked are no surge: the machine is busy with something else, and refusing them would not help.</summary>
    public const int Crowd = 100;

    /// <summary>Some are always let in, or nobody would notice that it is over.</summary>
    private const double Max = 0.95;

    /// <summary>
    /// What is remembered of each twentieth of a second after another: what lately was is the last quarter of a second, mostly.
    /// </summary>
    private const double Memory = 0.8;

    private readonly int[] _asked = new int[ShopSlots.Count];
    private readonly int[] _admitted = new int[ShopSlots.Count];
    private readonly double[] _lately = new double[ShopSlots.Count];
    private readonly double[] _admittedLately = new double[ShopSlots.Count];
    private readonly bool[] _isViral = new bool[ShopSlots.Count];
    private double _level;
    private bool _wasLate;
    private bool _isQuiet;
    private long _refused;

    /// <summary>
    /// 0: nobody is refused; up to 1: that share of requests to viral shops; above: all but a few of those, and that much more of the
    /// others.
    /// </summary>
    public double Level => Volatile.Read(ref _level);

    /// <summary>How many were refused since the start.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>Whether hardly anybody asked lately, so that it need not be judged so often.</summary>
    public bool IsQuiet => Volatile.Read(ref _isQuiet);

    /// <summary>Counts a request, and says whether it is answered.</summary>
    /// <param name="shop">Its slot.</param>
    /// <param name="changes">Whether it may change something.</param>
    /// <param name="chance">From 0 to 1, evenly.</param>
    public bool Admits(int shop, bool changes, double chance)
    {
        Interlocked.Increment(ref _asked[shop]);
        var level = Level;
        if (level > 0 && !changes && chance < Math.Min(_isViral[shop] ? level : level - 1, Max))
        {
            Interlocked.Increment(ref _refused);
            return false;
        }

        Interlocked.Increment(ref _admitted[shop]);
        return true;
    }

    /// <summary>Judges anew. Called by one, twenty times a second.</summary>
    /// <param name="waited">How long work waited for a thread just now.</param>
    public void Judge(TimeSpan waited)
    {
        var (all, viral, others) = (0.0, 0.0, 0.0);
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
            }
            else
            {
                others += _lately[shop];
            }
        }

        Volatile.Write(ref _isQuiet, all < 1);
        var level = Level;
        var isLate = waited > Target && all > Crowd;
        // Once is no surge either: memory is tidied up, or the machine lends a core to somebody else.
        var isSurge = isLate && (_wasLate || level > 0);
        _wasLate = isLate;
        level =
            isSurge ? level + (waited > Target * 3 ? 0.2 : 0.05)
            : waited > Target / 2 ? level
            : waited > Target / 5 ? level - 0.02
            : level - 0.1;
        Volatile.Write(ref _level, Math.Clamp(level, 0, others > viral ? 1 + Max : 1));
    }

    /// <summary>Most are 0, and to look costs a fraction of an exchange: this is done while nobody is there, too.</summary>
    private static int Take(ref int count) => Volatile.Read(ref count) == 0 ? 0 : Interlocked.Exchange(ref count, 0);
}
