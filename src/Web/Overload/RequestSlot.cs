namespace Dukaan.Web.Overload;

/// <inheritdoc cref="IRequestSlot"/>
internal sealed class RequestSlot(RequestsInFlight all, int shop, int address) : IRequestSlot
{
    private int _isTaken;
    private bool _isWaiting;

    /// <summary>Takes the slot. If there is none, nothing is held, and the client gets the refusal.</summary>
    public RequestRejection Take()
    {
        if (!all.Bounds.Requests.TryTake(address))
        {
            return RequestRejection.OfAddress;
        }

        all.Add(shop, 1);
        _isTaken = 1;
        return all.IsFull(shop) ? RequestRejection.OfAll : RequestRejection.None;
    }

    /// <summary>Its client still has to send something: others use the slot meanwhile, and only its address's count remains.</summary>
    public void Wait()
    {
        if (_isTaken == 1 && !_isWaiting)
        {
            _isWaiting = true;
            all.Add(shop, -1);
        }
    }

    /// <summary>The body has arrived.</summary>
    public void GoOn()
    {
        if (_isWaiting)
        {
            _isWaiting = false;
            all.Add(shop, 1);
        }
    }

    public void Leave()
    {
        if (Interlocked.Exchange(ref _isTaken, 0) == 0)
        {
            return;
        }

        all.Bounds.Requests.Give(address);
        if (!_isWaiting)
        {
            all.Add(shop, -1);
        }

        _isWaiting = false;
    }
}
