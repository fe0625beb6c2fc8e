using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "Transportadora",
            Hint =
                "Reserve as embalagens a partir das encomendas: a transportadora vem recolhê-las e as encomendas "
                + "avançam sozinhas. Crie um utilizador de API nas definições da Shiprocket e introduza-o aqui.",
            Login = "E-mail do utilizador de API",
            Password = "Palavra-passe do utilizador de API",
            PickupPlace = "Morada de recolha",
            PickupPlaceHint = "O nome dela na transportadora. Deixe vazio para a primeira.",
            Usual = "Embalagem habitual",
            UsualHint = "Se todos os produtos de uma encomenda têm peso, conta a soma.",
            Length = "Comprimento (cm)",
            Breadth = "Largura (cm)",
            Height = "Altura (cm)",
            Connected = place => $"Ligado. As embalagens são recolhidas aqui: {place}.",
            MessagesHint =
                "Introduza este endereço e este token na transportadora para que diga onde estão as embalagens. Sem "
                + "eles, é consultada de poucas em poucas horas.",
            Token = "Token",
            Parcel = "Embalagem",
            Book = "Reservar recolha",
            Waiting = "À espera da transportadora. É consultada de novo sozinha.",
            Label = "Etiqueta (PDF)",
            Labels = "Etiquetas (PDF)",
            Cancel = "Cancelar recolha",
            Where = "Perguntar à transportadora",
            FetchedOn = time => $"A transportadora vem: {time}.",
            NotTaken = "A transportadora não aceitou a embalagem.",
            Booked = "Recolha reservada",
            PickedUp = "Recolhida pela transportadora",
            Moving = "A caminho",
            Out = "Saiu para entrega",
            NotDelivered = "Entrega falhada, a transportadora tenta de novo",
            ComingBack = "A voltar para si",
            CameBack = "Voltou para si",
            Lost = "Perdida pela transportadora",
            Cancelling = "Recolha a ser cancelada",
            Cancelled = "Recolha cancelada",
            FirstOrder = "Primeira encomenda deste número de telefone.",
            Earlier = (d, r, e) =>
                $"Encomendas anteriores deste número de telefone: {d} entregues, {r} voltaram, {e} terminaram antes do envio.",
            CashAllowed = "Pagamento na entrega para este número de telefone",
            AskCustomer = "Os clientes confirmam eles próprios as encomendas com pagamento na entrega, pela ligação da mensagem",
            NotConfirmed = "O cliente deve confirmar esta encomenda e ainda não respondeu.",
            Changed = "Transportadora alterada",
            FeeTitle = "Custo de envio da transportadora",
            FeeOn = "Perguntar o custo à transportadora ao finalizar a compra",
            FeeHint =
                "Na Índia, a transportadora diz quanto custa o envio para o código PIN do cliente e se lá "
                + "entrega. As zonas continuam a dizer onde entrega.",
            FeePercent = "Acrescentar ao custo (%)",
            FeeAmount = "E acrescentar um valor",
            FeeFallback = "Custo se a transportadora não responder",
            ConnectFirst = "Ligue primeiro uma transportadora.",
            Fetch = "Pedir recolha à transportadora",
            FetchRefund = "Devolver quando chegar",
            ReturnBooked = "Devolução marcada com a transportadora",
            ReturnFetched = "Devolução recolhida no cliente",
        };
}
