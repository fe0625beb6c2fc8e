namespace Dukaan.Values;

/// <summary>
/// Ends an activation that found nothing to keep, such as that of a guessed name, so that it uses no memory: when it was not asked for a
/// second. It does not end at once, since Orleans rejects a call whose activation ended three times before the call was its turn, and
/// several callers may ask for the same thing that does not exist.
/// </summary>
/// <param name="grain">The grain; it reads anew at each call while it has nothing.</param>
public sealed class EmptyActivation(IGrainBase grain)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private IGrainTimer? _timer;
    private bool _asked;

    /// <summary>Call this after each look, in the grain's turn.</summary>
    /// <param name="something">Whether there is something to keep.</param>
    public void Found(bool something)
    {
        if (something)
        {
            _timer?.Dispose();
            _timer = null;
            return;
        }

        _asked = true;
        _timer ??= grain.RegisterGrainTimer(End, new GrainTimerCreationOptions(Quiet, Quiet));
    }

    private Task End()
    {
        if (_asked)
        {
            _asked = false;
        }
        else
        {
            _timer?.Dispose();
            grain.DeactivateOnIdle();
        }

        return Task.CompletedTask;
    }
}
