using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "Transportadora",
            Hint =
                "Reserve os pacotes a partir dos pedidos: a transportadora vem buscar e os pedidos avançam sozinhos. "
                + "Crie um usuário de API nas configurações da Shiprocket e informe-o aqui.",
            Login = "E-mail do usuário de API",
            Password = "Senha do usuário de API",
            PickupPlace = "Endereço de coleta",
            PickupPlaceHint = "O nome dele na transportadora. Deixe vazio para o primeiro.",
            Usual = "Pacote habitual",
            UsualHint = "Se todos os produtos de um pedido têm peso, vale a soma.",
            Length = "Comprimento (cm)",
            Breadth = "Largura (cm)",
            Height = "Altura (cm)",
            Connected = place => $"Conectado. Os pacotes são coletados aqui: {place}.",
            MessagesHint =
                "Informe este endereço e este token na transportadora para que ela diga onde estão os pacotes. Sem "
                + "eles, ela é consultada a cada poucas horas.",
            Token = "Token",
            Parcel = "Pacote",
            Book = "Reservar pacote",
            Waiting = "Esperando a transportadora. Ela é consultada de novo sozinha.",
            Label = "Etiqueta (PDF)",
            Labels = "Etiquetas (PDF)",
            Cancel = "Cancelar pacote",
            Where = "Perguntar à transportadora",
            FetchedOn = time => $"A transportadora vem: {time}.",
            NotTaken = "A transportadora não aceitou o pacote.",
            Booked = "Pacote reservado",
            PickedUp = "Coletado pela transportadora",
            Moving = "A caminho",
            Out = "Saiu para entrega",
            NotDelivered = "Entrega falhou, a transportadora tenta de novo",
            ComingBack = "Voltando para você",
            CameBack = "Voltou para você",
            Lost = "Perdido pela transportadora",
            Cancelling = "Cancelando o pacote",
            Cancelled = "Pacote cancelado",
            FirstOrder = "Primeiro pedido deste número de telefone.",
            Earlier = (d, r, e) =>
                $"Pedidos anteriores deste número de telefone: {d} entregues, {r} voltaram, {e} terminaram antes do envio.",
            CashAllowed = "Pagamento na entrega para este número de telefone",
            AskCustomer = "Os clientes confirmam eles mesmos os pedidos com pagamento na entrega, pelo link da mensagem",
            NotConfirmed = "O cliente deve confirmar este pedido e ainda não respondeu.",
            Changed = "Transportadora alterada",
            FeeTitle = "Frete da transportadora",
            FeeOn = "Perguntar o frete à transportadora no checkout",
            FeeHint =
                "Na Índia, a transportadora diz quanto custa o envio ao código PIN do cliente e se entrega lá. "
                + "As zonas continuam dizendo onde você entrega.",
            FeePercent = "Acrescentar ao frete (%)",
            FeeAmount = "E acrescentar um valor",
            FeeFallback = "Frete se a transportadora não responder",
            ConnectFirst = "Conecte primeiro uma transportadora.",
            Fetch = "Pedir coleta à transportadora",
            FetchRefund = "Devolver quando chegar",
            ReturnBooked = "Devolução marcada com a transportadora",
            ReturnFetched = "Devolução coletada com o cliente",
        };
}
